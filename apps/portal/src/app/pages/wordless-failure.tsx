const SENTENCES = [
  ['ko', '포털을 불러올 수 없습니다. 연결 상태를 확인하고 다시 시도하십시오.', '다시 시도'],
  ['zh-CN', '无法加载门户。请检查网络连接后重试。', '重试'],
  ['en', 'The portal could not be loaded. Check the connection and try again.', 'Try again'],
] as const;

/** The one page without a catalog: it is shown when the catalog itself, or the first question to the server, did not arrive. */
export function WordlessFailure() {
  return (
    <main style={{ maxWidth: 560, margin: '15vh auto', padding: 16 }}>
      {SENTENCES.map(([locale, sentence, retry]) => (
        <div key={locale} lang={locale} style={{ marginBottom: 24 }}>
          <p>{sentence}</p>
          <button type="button" onClick={() => window.location.reload()}>
            {retry}
          </button>
        </div>
      ))}
    </main>
  );
}
