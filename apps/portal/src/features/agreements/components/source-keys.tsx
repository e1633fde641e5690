import { listRules } from '@bridge/common';
import { useEndpoint } from '../../../shared/api/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { SourceLink } from '../../../shared/ui/index.js';

/** Key of the one source that has no public page; the register words it in English only. */
const UNPUBLISHED = 'seed';

/** Sources of a public paper by their keys, each with the page where it was read; the register comes with the rules. */
export function SourceKeys({ keys }: { keys: string }) {
  const { t } = useTranslator();
  const register = useEndpoint(listRules);
  return (
    <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
      {keys.split(';').map((part) => {
        const key = part.trim();
        const source = register.data?.sources[key];
        const text = key === UNPUBLISHED ? t('agreements.sourceBrief') : source ? `${key} ${source.title}` : key;
        return (
          <li key={key} style={{ overflowWrap: 'anywhere' }}>
            {source?.url ? <SourceLink url={source.url}>{text}</SourceLink> : text}
          </li>
        );
      })}
    </ul>
  );
}
