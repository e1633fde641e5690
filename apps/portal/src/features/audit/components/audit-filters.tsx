import { AUDIT_SUBJECTS, type AuditSubject } from '@bridge/common';
import { formatPeriod, type Translator } from '@bridge/i18n';
import { NativeSelect, TextInput } from '@mantine/core';
import { actionWord } from '../../../shared/history/index.js';
import { useTranslator } from '../../../shared/i18n/index.js';
import { FilterBar, type FilterChip, FilterChips, TypedFilter } from '../../../shared/tables/index.js';
import { type AuditQuery, actionsOf, type ChangeAudit, NO_FILTER } from '../model/audit-query.js';

interface Props {
  query: AuditQuery;
  change: ChangeAudit;
}

/** Time, person, action and record; all of it stands in the address. */
export function AuditFilters({ query, change }: Props) {
  const translator = useTranslator();
  const { t } = translator;
  const chips = chipsOf(translator, query, change);
  return (
    <>
      <FilterBar
        activeCount={chips.length}
        search={
          <TypedFilter value={query.actor} onValue={(actor) => change({ actor }, { replace: true })}>
            {(field) => <TextInput type="search" label={t('audit.filter.actor')} maxLength={100} {...field} />}
          </TypedFilter>
        }
      >
        <DayField label={t('audit.filter.from')} day={query.from} onDay={(from) => change({ from }, { replace: true })} />
        <DayField label={t('audit.filter.to')} day={query.to} onDay={(to) => change({ to }, { replace: true })} />
        <NativeSelect
          label={t('audit.filter.subject')}
          value={query.subjectType ?? ''}
          data={[
            { value: '', label: t('audit.filter.any') },
            ...AUDIT_SUBJECTS.map((subject) => ({ value: subject, label: t(`audit.subject.${subject}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ subjectType: (value || undefined) as AuditSubject | undefined, action: '' })}
        />
        <NativeSelect
          label={t('audit.filter.action')}
          value={query.action}
          data={[
            { value: '', label: t('audit.filter.any') },
            ...actionsOf(query.subjectType).map(({ subject, action }) => ({
              value: action,
              label:
                query.subjectType === undefined
                  ? `${t(`audit.subject.${subject}`)} · ${actionWord(translator, action)}`
                  : actionWord(translator, action),
            })),
          ]}
          onChange={({ currentTarget: { value } }) => change({ action: value })}
        />
      </FilterBar>
      <FilterChips chips={chips} onClear={() => change(NO_FILTER)} />
    </>
  );
}

function DayField({ label, day, onDay }: { label: string; day: string | undefined; onDay: (day: string | undefined) => void }) {
  return (
    <TextInput
      type="date"
      label={label}
      value={day ?? ''}
      onChange={({ currentTarget: { value } }) => onDay(value === '' ? undefined : value)}
    />
  );
}

function chipsOf(translator: Translator, query: AuditQuery, change: ChangeAudit): FilterChip[] {
  const { t, locale } = translator;
  const chip = (key: keyof typeof NO_FILTER, name: string, value: string): FilterChip => ({
    key,
    label: `${name}${t('ui.colon')}${value}`,
    onRemove: () => change({ [key]: NO_FILTER[key] }),
  });
  const { from, to, actor, action, subjectType, subjectId } = query;
  return [
    ...(actor === '' ? [] : [chip('actor', t('audit.filter.actor'), actor)]),
    ...(from === undefined ? [] : [chip('from', t('audit.filter.from'), formatPeriod(locale, from))]),
    ...(to === undefined ? [] : [chip('to', t('audit.filter.to'), formatPeriod(locale, to))]),
    ...(subjectType === undefined ? [] : [chip('subjectType', t('audit.filter.subject'), t(`audit.subject.${subjectType}`))]),
    ...(action === '' ? [] : [chip('action', t('audit.filter.action'), actionWord(translator, action))]),
    ...(subjectId === undefined ? [] : [chip('subjectId', t('audit.filter.record'), subjectId)]),
  ];
}
