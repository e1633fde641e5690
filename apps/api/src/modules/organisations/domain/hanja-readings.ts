/** Characters that companies are named with, simplified, each with its Korean reading (Unihan kHangul). */
const PAIRS =
  '华화友우天천齐제赣감锋봉宁영德덕时시代대比비亚아迪적国국轩헌高고科과容용百백当당升승恩은捷첩贝패特특瑞서格격林림美미邦방普보新신宙주多다氟불' +
  '长장城성江강海해山산东동南남北북西서中중大대小소金금银은铜동铁철龙룡凤봉虎호马마星성光광明명日일月월阳양春춘夏하秋추冬동泰태安안康강和화平평' +
  '福복禄록寿수喜희吉길祥상如여意의成성功공信신义의仁인智지勇용正정道도通통达달远원方방圆원万만千천亿억兆조宏굉伟위博박广광盛성兴흥隆륭昌창' +
  '富부贵귀荣영丰풍裕유润윤源원泉천河하湖호洋양波파涛도浪랑云운雨우雪설风풍雷뢰电전火화木목水수土토石석玉옥珠주宝보晶정晨신曦희晖휘旭욱' +
  '立립创창建건设설联련合합同동协협力력众중民민生생活활心심思사文문武무英영杰걸豪호强강盈영益익利리顺순永영恒항久구常상青청红홍黄황蓝람' +
  '白백黑흑绿록紫자橙등松송柏백竹죽梅매兰란菊국桂계杨양柳류桃도李리张장王왕刘류陈진赵조周주吴오徐서孙손朱주胡호郭곽何하罗라梁량宋송郑정' +
  '谢사韩한唐당冯풍于우董동萧소程정曹조袁원邓등许허傅부沈심曾증彭팽吕려苏소卢로蒋장蔡채贾가丁정魏위薛설叶엽阎염余여潘반杜두戴대夏하钟종汪왕' +
  '田전任임姜강范범姚요谭담廖료邹추熊웅陆륙郝학孔공崔최邱구秦진顾고侯후邵소孟맹龙룡段단雷뢰钱전汤탕尹윤黎려易이常상武무乔교贺하赖뢰龚공' +
  '三삼星성现현代대起기亚아乐락天천晶정能능合합盛성隆륭基기晶정澳오科과阿아特특斯사欣흔旺왕达달亿억纬위锂리业업孚부恩은杉삼璞박泰태来래中중伟위厦하钨오';

/** Later pairs of one character say the same as earlier ones. */
const READINGS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: Math.floor(PAIRS.length / 2) }, (_, index) => [PAIRS[index * 2] ?? '', PAIRS[index * 2 + 1] ?? '']),
);

/** Chinese characters as Korean reads them (华友 → 화우); null where one of them is not in the table. */
export function hanjaReading(text: string): string | null {
  const readings = [...text].map((sign) => READINGS.get(sign));
  return readings.length > 0 && readings.every((reading) => reading !== undefined) ? readings.join('') : null;
}
