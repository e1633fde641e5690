import type { Assessment } from '@bridge/common';
import { formatNumber, type Translator } from '@bridge/i18n';
import type { ReportMatch } from '../model.js';
import { factsSection } from './facts-section.js';
import { findingsSection } from './findings.js';
import { fitView, gatesSection } from './gates-and-fit.js';
import { missingSection } from './missing-facts.js';
import { companyText, siteName } from './phrases.js';
import type { Section, TypesetMatch } from './typeset-report.js';

function readinessSection({ t, term }: Translator, { score, claims }: Assessment['readiness']): Section {
  return {
    title: t('reports.match.readiness', { score }),
    empty: null,
    table: {
      header: [t('reports.column.claim'), t('reports.column.state'), t('reports.column.points')],
      rows: claims.map(({ claim, state, points, maxPoints }) => [
        { text: term('claim', claim) },
        { text: term('claimState', state) },
        { text: `${points} / ${maxPoints}` },
      ]),
    },
  };
}

/** One project's section in the words of the reader's language. */
export function matchView(translator: Translator, match: ReportMatch): TypesetMatch {
  const { t, term } = translator;
  const { project, site, assessment } = match;
  const heading = t('reports.match.heading', { code: project.code, company: companyText(translator, project.companyName) });
  return {
    heading: project.history ? `${heading} (${t('reports.match.history')})` : heading,
    proposal: t('reports.match.recommended', { site: siteName(translator, site) }),
    facts: factsSection(translator, match),
    gates: gatesSection(translator, assessment.gates),
    fit: fitView(translator, assessment.fit),
    readiness: readinessSection(translator, assessment.readiness),
    flags: findingsSection(translator, { title: t('reports.match.flags'), empty: t('reports.match.noFlags') }, assessment.flags, true),
    incentives: findingsSection(
      translator,
      { title: t('reports.match.incentives'), empty: t('reports.match.noIncentives') },
      assessment.incentives,
      false,
    ),
    missing: missingSection(translator, assessment),
    alternatives: {
      title: t('reports.match.alternatives'),
      lines: match.alternatives.map((other) =>
        t('reports.match.alternative', {
          site: siteName(translator, other),
          answer: term('answer', other.gate),
          mid: formatNumber(other.fitMid),
        }),
      ),
    },
  };
}
