// What `npm start`, `npm test` and `npm run bridge` can say when they cannot go on: English, Korean, Chinese. They speak before
// anything is installed or built, so these few sentences cannot come from packages/i18n.

/** @type {Record<string, readonly [en: string, ko: string, zh: string]>} */
export const messages = {
  node_not_available: [
    'No Node {needed} or newer is available for {platform}: install Node {needed} or newer and run the command again.',
    '{platform}에서 쓸 수 있는 Node {needed} 이상이 없습니다. Node {needed} 이상을 설치한 뒤 다시 실행하십시오.',
    '{platform} 上没有可用的 Node {needed} 或更新版本：请安装后重新运行。',
  ],
  port_busy: [
    'Port {port} is already in use: stop the program that uses it, or choose another port, for example PORT={other} npm start.',
    '{port}번 포트가 이미 사용 중입니다. 사용 중인 프로그램을 끝내거나 다른 포트를 지정하십시오(예: PORT={other} npm start).',
    '端口 {port} 已被占用：请停止占用它的程序，或换用其他端口，例如 PORT={other} npm start。',
  ],
  port_not_allowed: [
    'This account may not listen on port {port}: choose a port above 1023, for example PORT=4400 npm start.',
    '이 계정은 {port}번 포트를 열 수 없습니다. 1024 이상의 포트를 지정하십시오(예: PORT=4400 npm start).',
    '当前账户无权监听端口 {port}：请选择 1024 以上的端口，例如 PORT=4400 npm start。',
  ],
  port_invalid: [
    'PORT={value} is not a port: give a whole number from 1 to 65535, for example PORT=4400 npm start.',
    'PORT={value}은(는) 포트 번호가 아닙니다. 1부터 65535 사이의 정수를 지정하십시오(예: PORT=4400 npm start).',
    'PORT={value} 不是有效端口：请填写 1 到 65535 的整数，例如 PORT=4400 npm start。',
  ],
  host_not_here: [
    'HOST={host} is not an address of this machine: use 127.0.0.1 for this machine alone or 0.0.0.0 for the network.',
    'HOST={host}은(는) 이 컴퓨터의 주소가 아닙니다. 이 컴퓨터에서만 쓰려면 127.0.0.1, 네트워크에서 쓰려면 0.0.0.0을 지정하십시오.',
    'HOST={host} 不是本机地址：仅供本机使用请填 127.0.0.1，供网络使用请填 0.0.0.0。',
  ],
  data_in_use: [
    'The data folder {dir} is in use by another copy (process {pid}): stop that copy, or set BRIDGE_DATA_DIR to another folder.',
    '데이터 폴더 {dir}을(를) 다른 실행본(프로세스 {pid})이 사용하고 있습니다. 그 실행본을 끝내거나 BRIDGE_DATA_DIR에 다른 폴더를 지정하십시오.',
    '数据文件夹 {dir} 正被另一个实例（进程 {pid}）使用：请先停止该实例，或用 BRIDGE_DATA_DIR 指定其他文件夹。',
  ],
  data_other_version: [
    'The database in {dir} was made by another PostgreSQL version: set BRIDGE_DATA_DIR to another folder, or move this one away.',
    '{dir}의 데이터베이스는 다른 버전의 PostgreSQL로 만든 것입니다. BRIDGE_DATA_DIR에 다른 폴더를 지정하거나 이 폴더를 옮기십시오.',
    '{dir} 中的数据库由其他版本的 PostgreSQL 创建：请用 BRIDGE_DATA_DIR 指定其他文件夹，或移走该文件夹。',
  ],
  disk_full: [
    'The disk that holds {dir} is full: free at least {neededMegabytes} MB there, or set BRIDGE_DATA_DIR to a folder on another disk.',
    '{dir}이(가) 있는 디스크가 가득 찼습니다. {neededMegabytes} MB 이상 비우거나 BRIDGE_DATA_DIR에 다른 디스크의 폴더를 지정하십시오.',
    '{dir} 所在磁盘已满：请至少腾出 {neededMegabytes} MB，或用 BRIDGE_DATA_DIR 指定其他磁盘上的文件夹。',
  ],
  disk_read_only: [
    'The folder {dir} is on a read-only disk: set BRIDGE_DATA_DIR to a folder that can be written.',
    '{dir} 폴더는 읽기 전용 디스크에 있습니다. BRIDGE_DATA_DIR에 쓸 수 있는 폴더를 지정하십시오.',
    '文件夹 {dir} 位于只读磁盘上：请用 BRIDGE_DATA_DIR 指定可写的文件夹。',
  ],
  program_disk_full: [
    'The disk that holds {dir} is full: free at least {neededMegabytes} MB there and run the command again.',
    '{dir}이(가) 있는 디스크가 가득 찼습니다. {neededMegabytes} MB 이상 비운 뒤 다시 실행하십시오.',
    '{dir} 所在磁盘已满：请至少腾出 {neededMegabytes} MB 后重新运行。',
  ],
  program_disk_read_only: [
    'The folder {dir} is on a read-only disk: copy the program to a folder that can be written and run the command there.',
    '{dir} 폴더는 읽기 전용 디스크에 있습니다. 쓸 수 있는 폴더로 프로그램을 복사한 뒤 그곳에서 실행하십시오.',
    '文件夹 {dir} 位于只读磁盘上：请把程序复制到可写的文件夹后再运行。',
  ],
  no_permission: [
    'This account may not write to {dir}: give it the right to, or set BRIDGE_DATA_DIR to a folder of its own.',
    '이 계정은 {dir}에 쓸 수 없습니다. 쓰기 권한을 주거나 BRIDGE_DATA_DIR에 쓸 수 있는 폴더를 지정하십시오.',
    '当前账户无权写入 {dir}：请授予写入权限，或用 BRIDGE_DATA_DIR 指定有权写入的文件夹。',
  ],
  program_no_permission: [
    'This account may not write to {dir}: give it the right to, or run the command as the owner of that folder.',
    '이 계정은 {dir}에 쓸 수 없습니다. 쓰기 권한을 주거나 폴더 소유자의 계정으로 실행하십시오.',
    '当前账户无权写入 {dir}：请授予写入权限，或以该文件夹所有者的账户运行。',
  ],
  data_dir_not_a_folder: [
    'The data folder {dir} cannot be used because a file is in its place: set BRIDGE_DATA_DIR to a folder.',
    '데이터 폴더 {dir} 자리에 파일이 있어 사용할 수 없습니다. BRIDGE_DATA_DIR에 폴더를 지정하십시오.',
    '数据文件夹 {dir} 的位置上是一个文件，无法使用：请用 BRIDGE_DATA_DIR 指定文件夹。',
  ],
  install_no_network: [
    'The packages could not be downloaded because the package registry is not reachable: check the network or the proxy and run the command again.',
    '패키지 저장소에 연결할 수 없어 패키지를 내려받지 못했습니다. 네트워크나 프록시를 확인한 뒤 다시 실행하십시오.',
    '无法连接软件包仓库，软件包下载失败：请检查网络或代理后重新运行。',
  ],
  install_lock_mismatch: [
    'package.json and package-lock.json do not agree: run npm install, commit package-lock.json and run the command again.',
    'package.json과 package-lock.json이 서로 맞지 않습니다. npm install을 실행하고 package-lock.json을 커밋한 뒤 다시 실행하십시오.',
    'package.json 与 package-lock.json 不一致：请运行 npm install 并提交 package-lock.json 后重新运行。',
  ],
  install_failed: [
    'The packages could not be installed; npm says why below. Put it right and run the command again.',
    '패키지를 설치하지 못했습니다. 아래 npm의 설명에 따라 문제를 해결한 뒤 다시 실행하십시오.',
    '软件包安装失败，原因见下方 npm 的说明：请处理后重新运行。',
  ],
  build_failed: [
    'The build failed; the compiler says where below. Put it right and run the command again.',
    '빌드에 실패했습니다. 아래 컴파일러의 설명에 따라 문제를 해결한 뒤 다시 실행하십시오.',
    '构建失败，位置见下方编译器的说明：请处理后重新运行。',
  ],
  database_url_invalid: [
    'DATABASE_URL is not a PostgreSQL address: write it as postgres://user:password@host:5432/database.',
    'DATABASE_URL이 PostgreSQL 주소가 아닙니다. postgres://사용자:비밀번호@호스트:5432/데이터베이스 형식으로 쓰십시오.',
    'DATABASE_URL 不是 PostgreSQL 地址：请写成 postgres://用户:密码@主机:5432/数据库。',
  ],
  database_unreachable: [
    'No PostgreSQL server answers at {host}:{port}: start it or correct DATABASE_URL; without DATABASE_URL the built-in database is used.',
    '{host}:{port}에서 응답하는 PostgreSQL 서버가 없습니다. 서버를 켜거나 DATABASE_URL을 고치십시오. DATABASE_URL이 없으면 내장 데이터베이스를 씁니다.',
    '{host}:{port} 没有 PostgreSQL 服务器响应：请启动服务器或更正 DATABASE_URL；不设置 DATABASE_URL 时使用内置数据库。',
  ],
  database_sign_in: [
    'The PostgreSQL server at {host}:{port} refuses the user "{user}": correct the user or the password in DATABASE_URL.',
    '{host}:{port}의 PostgreSQL 서버가 사용자 "{user}"의 접속을 거부합니다. DATABASE_URL의 사용자나 비밀번호를 고치십시오.',
    '{host}:{port} 的 PostgreSQL 服务器拒绝用户“{user}”登录：请更正 DATABASE_URL 中的用户或密码。',
  ],
  database_missing: [
    'The database "{database}" does not exist on {host}:{port}: create it (createdb {database}) or correct DATABASE_URL.',
    '{host}:{port}에 데이터베이스 "{database}"이(가) 없습니다. 만들거나(createdb {database}) DATABASE_URL을 고치십시오.',
    '{host}:{port} 上不存在数据库“{database}”：请创建（createdb {database}）或更正 DATABASE_URL。',
  ],
  database_too_old: [
    'The PostgreSQL server at {host}:{port} is version {version}: use version {needed} or newer, or leave DATABASE_URL out to use the built-in database.',
    '{host}:{port}의 PostgreSQL 서버는 {version} 버전입니다. {needed} 이상을 쓰거나 DATABASE_URL을 빼고 내장 데이터베이스를 쓰십시오.',
    '{host}:{port} 的 PostgreSQL 服务器版本为 {version}：请使用 {needed} 或更新版本，或去掉 DATABASE_URL 使用内置数据库。',
  ],
  database_no_right: [
    'The user "{user}" may not create tables in the database "{database}": grant it CREATE on the database and its schema public.',
    '사용자 "{user}"은(는) 데이터베이스 "{database}"에 테이블을 만들 수 없습니다. 데이터베이스와 public 스키마의 CREATE 권한을 주십시오.',
    '用户“{user}”无权在数据库“{database}”中建表：请授予该数据库及其 public 模式的 CREATE 权限。',
  ],
  database_refused: [
    'The PostgreSQL server at {host}:{port} refuses the connection; it says why below. Correct DATABASE_URL or the server.',
    '{host}:{port}의 PostgreSQL 서버가 접속을 거부합니다. 아래 설명에 따라 DATABASE_URL이나 서버를 고치십시오.',
    '{host}:{port} 的 PostgreSQL 服务器拒绝连接，原因见下：请更正 DATABASE_URL 或服务器设置。',
  ],
  no_embedded_database: [
    'There is no built-in PostgreSQL for {platform}: install PostgreSQL 15 or newer and set DATABASE_URL=postgres://user:password@host:5432/database.',
    '{platform}용 내장 PostgreSQL이 없습니다. PostgreSQL 15 이상을 설치하고 DATABASE_URL=postgres://사용자:비밀번호@호스트:5432/데이터베이스를 지정하십시오.',
    '没有适用于 {platform} 的内置 PostgreSQL：请安装 PostgreSQL 15 或更新版本并设置 DATABASE_URL=postgres://用户:密码@主机:5432/数据库。',
  ],
  nobody_cannot_reach: [
    'PostgreSQL does not run as root and the account "nobody" cannot reach {dir}: start as an ordinary user, or set BRIDGE_DATA_DIR to a folder such as /var/lib/bridge.',
    'PostgreSQL은 root로 실행되지 않으며 "nobody" 계정은 {dir}에 접근할 수 없습니다. 일반 사용자로 실행하거나 BRIDGE_DATA_DIR에 /var/lib/bridge 같은 폴더를 지정하십시오.',
    'PostgreSQL 不能以 root 运行，而账户“nobody”无法访问 {dir}：请以普通用户启动，或用 BRIDGE_DATA_DIR 指定 /var/lib/bridge 之类的文件夹。',
  ],
  database_failed: [
    'The built-in PostgreSQL did not start; it says why below. Put it right, or set DATABASE_URL to a PostgreSQL server of your own.',
    '내장 PostgreSQL이 시작되지 않았습니다. 아래 설명에 따라 문제를 해결하거나 DATABASE_URL에 별도의 PostgreSQL 서버를 지정하십시오.',
    '内置 PostgreSQL 未能启动，原因见下：请处理，或用 DATABASE_URL 指定自己的 PostgreSQL 服务器。',
  ],
  database_stopped: [
    'The built-in PostgreSQL stopped while in use; run the command again, committed data are kept.',
    '내장 PostgreSQL이 사용 중에 멈췄습니다. 다시 실행하십시오. 확정된 데이터는 보존됩니다.',
    '内置 PostgreSQL 在使用中停止：请重新运行，已提交的数据不会丢失。',
  ],
  api_missing: [
    'The program to start, {file}, is missing after the build: get a complete copy of the source and run the command again.',
    '빌드 후에도 시작할 프로그램 {file}이(가) 없습니다. 소스를 온전히 다시 받은 뒤 실행하십시오.',
    '构建后仍缺少要启动的程序 {file}：请重新获取完整源代码后运行。',
  ],
  api_failed: [
    'The server could not start ({code}): {message}',
    '서버를 시작하지 못했습니다({code}). 자세한 내용: {message}',
    '服务器未能启动（{code}）：{message}',
  ],
  api_stopped: [
    'The server ended unexpectedly ({how}); what it said is above. Run the command again, committed data are kept.',
    '서버가 예기치 않게 종료되었습니다({how}). 위의 내용을 확인하고 다시 실행하십시오. 확정된 데이터는 보존됩니다.',
    '服务器意外终止（{how}），原因见上方输出：请重新运行，已提交的数据不会丢失。',
  ],
  no_browser: [
    'No Chromium was found for the browser tests: set CHROMIUM_PATH to one, or install it with apt-get install chromium.',
    '브라우저 시험에 쓸 Chromium이 없습니다. CHROMIUM_PATH를 지정하거나 apt-get install chromium으로 설치하십시오.',
    '找不到浏览器测试所需的 Chromium：请设置 CHROMIUM_PATH，或用 apt-get install chromium 安装。',
  ],
  browser_path_wrong: [
    'CHROMIUM_PATH={file} is not a program that this account may run: correct it, or leave it out to use the Chromium from npm.',
    'CHROMIUM_PATH={file}은(는) 이 계정이 실행할 수 있는 프로그램이 아닙니다. 경로를 고치거나, 지정하지 않고 npm의 Chromium을 쓰십시오.',
    'CHROMIUM_PATH={file} 不是当前账户可以运行的程序：请更正，或不设置它而使用 npm 提供的 Chromium。',
  ],
  no_such_workspace: [
    'There is no workspace {name}: give one of {known}.',
    '{name} 작업 공간이 없습니다. 다음 가운데 하나를 지정하십시오: {known}.',
    '没有工作区 {name}：请从以下选择：{known}。',
  ],
};

/**
 * The sentences of one failure in English, Korean and Chinese, in this order.
 * @param {keyof typeof messages} code
 * @param {Record<string, string | number>} params
 */
export function sentences(code, params) {
  return messages[code].map((text) => text.replace(/\{(\w+)\}/g, (whole, name) => String(params[name] ?? whole)));
}
