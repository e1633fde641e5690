/** Select expression of an OrganisationRef (common) for the organisation joined as `o`; read models of other modules embed it. */
export const ORGANISATION_REF_SQL = `jsonb_build_object('id', o.id,
  'name', jsonb_build_object('ko', o.name_ko, 'zh', o.name_zh, 'en', o.name_en), 'uscc', o.uscc, 'hub', o.hub)`;
