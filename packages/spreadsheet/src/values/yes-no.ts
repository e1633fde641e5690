import { wordReader } from './word-table.js';

/** 有/无, 是/否, O/X, 유/무, Y/N, 1/0, ticks. A text that begins with one of them counts too: `有，银行资信证明`, `필요 없음`. */
export const readYesNo = wordReader<boolean>(
  [
    [
      /^(无|無|否|不|没|未|非|零|免|x\b|×|✗|✘|☒|n\b|no\b|not\b|none|false|0$|무(?![가-힣])|없|부$|부정|불|미|아니|해당없|필요 ?없|안 ?함|불필요)/,
      false,
    ],
    [/(없음|불필요|불가|불요|하지 않음|not required|not needed|不需要|不要|暂无)/, false],
    [
      /^(有|是|需|要|具备|已|可|对|提供|[ㅇᄋ]$|o\b|○|〇|◯|●|√|✓|✔|☑|v$|y\b|yes\b|true|1$|유(?![가-힣])|있|예$|예,|네|필요|가능|여$|보유|함$|해당$|required|needed|available|provided|possible)/,
      true,
    ],
  ],
  'yes-no-unknown',
);
