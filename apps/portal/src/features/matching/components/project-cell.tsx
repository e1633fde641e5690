import type { MatchRow } from '@bridge/common';
import { Badge, Text } from '@mantine/core';
import { companyName, languageOfName, productName, useTranslator } from '../../../shared/i18n/index.js';

/** Company, product and sector of a project; a case of the past says so. */
export function ProjectCell({ project }: { project: MatchRow['project'] }) {
  const translator = useTranslator();
  const { t, term } = translator;
  const facts = [
    project.code,
    productName(translator, project.product, project.productText),
    project.sector && term('sector', project.sector),
  ];
  return (
    <>
      <span lang={languageOfName(translator, project.companyName)}>{companyName(translator, project.companyName, project.code)}</span>{' '}
      {project.history && (
        <Badge component="span" miw="max-content" variant="outline" color="gray.7" tt="none">
          {t('matching.row.history')}
        </Badge>
      )}
      <Text size="sm" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}
