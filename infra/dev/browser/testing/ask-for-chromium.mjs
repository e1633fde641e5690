// Asks for the Chromium of npm in the given folder and says where it is and whether it may be run.
import fs from 'node:fs';
import { npmChromium } from '../npm-chromium.mjs';

const found = await npmChromium(process.argv[2]);
if (found === null) console.log('none');
else {
  fs.accessSync(found.executablePath, fs.constants.X_OK);
  const whole = found.libraryDirs.every((dir) => fs.readdirSync(dir).length > 0);
  console.log(`${found.executablePath} ${whole ? 'runnable' : 'without its libraries'}`);
}
