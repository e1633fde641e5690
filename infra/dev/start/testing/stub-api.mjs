// Speaks to `npm start` as the real server does, and does nothing else. STUB_FAILURE makes it fail with that code instead.
import http from 'node:http';

const end = () => process.exit(0);
process.on('disconnect', end);
process.on('SIGTERM', end);

function fail(code, message) {
  process.send({ type: 'failed', code, message }, () => process.exit(1));
}

const server = http.createServer((_request, response) => response.end(JSON.stringify(pick(process.env))));
server.once('error', (error) => fail(error.code, error.message));

if (process.env.STUB_FAILURE !== undefined) fail(process.env.STUB_FAILURE, 'the migration "x" does not apply');
else
  server.listen(Number(process.env.PORT), process.env.HOST, () => {
    process.send({ type: 'demo', signIns: [{ role: 'investor', email: 'investor@demo.example', password: 'see-the-sea' }] });
    process.send({ type: 'listening', url: `http://127.0.0.1:${server.address().port}` });
  });

function pick({ DATABASE_URL, BRIDGE_FILES_DIR, NODE_ENV }) {
  return { pid: process.pid, DATABASE_URL, BRIDGE_FILES_DIR, NODE_ENV };
}
