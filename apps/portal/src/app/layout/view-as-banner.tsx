import { errorSentence } from '../../shared/api/index.js';
import { useTranslator } from '../../shared/i18n/index.js';
import { useEndViewAs, useViewer } from '../../shared/session/index.js';
import classes from './layout.module.css';

/** Says on every page that it is seen as somebody else sees it, with the way back. */
export function ViewAsBanner() {
  const translator = useTranslator();
  const { t } = translator;
  const { viewedBy, displayName } = useViewer();
  const end = useEndViewAs();
  if (viewedBy === null) return null;
  return (
    <div role="status" className={classes.viewAs}>
      {t('shell.viewingAs', { name: displayName })}{' '}
      <button type="button" className={classes.viewAsEnd} disabled={end.isPending} onClick={() => end.mutate()}>
        {t('shell.endViewAs')}
      </button>
      {end.isError && <span role="alert"> {errorSentence(translator, end.error)}</span>}
    </div>
  );
}
