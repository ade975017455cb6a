/**
 * What is guessed first, of ten characters and more, and shorter words that people lengthen with digits and signs. Chosen by
 * hand from what published lists of leaked passwords have at their top, the Chinese ones among them.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password passw0rd p@ssword p@ssw0rd passwd pass word mypassword thepassword newpassword changeme changeit letmein
  welcome welcometo default secret admin administrator root superuser sysadmin system manager master guest user login
  test testing tester demo example temp temporary computer internet server database oracle postgres mysql
  qwerty qwertyuiop qwertyui qwerasdf asdfghjkl asdfgh asdfasdf zxcvbnm zxcvbn qazwsx qazwsxedc qazwsxedcrfv
  1qaz2wsx 1qaz2wsx3edc 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 zaq12wsx xsw2zaq1 zaq1xsw2 qweasdzxc
  qweasd qwe asd zxc iloveyou iloveu loveyou loveme lovely trustno football baseball basketball superman batman pokemon
  starwars dragon monkey shadow sunshine princess michael jordan charlie daniel jennifer michelle jessica ashley nicole
  hunter killer soccer hockey summer winter spring autumn january december monday friday freedom whatever
  google facebook microsoft windows android iphone samsung apple yahoo hotmail linkedin youtube
  abc abcd abcde abcdef abcabc abcdefg abcdefgh abcdefghij a1b2c3d4 a1b2c3d4e5 aa bb aaa xyz asd
  woaini woaiwojia woaini1314 wodemima mima mimashi nihao nihaoma woshishui woaizhongguo zhongguo beijing shanghai
  guangzhou shenzhen china chinese huawei xiaomi tencent alibaba taobao weixin wechat weibo baidu
  wangluo diannao gongzuo bangong shequ wangge wanggeyuan zhengfu jiedao gezhong gezhongsystem
  5201314 1314520 13145200 woaini520 520520 5211314 147258369 159357 147852369 741852963 789456123 159753
  1234567890 0123456789 0987654321 9876543210 1122334455 1111111111 1212121212 1231231231 123321 112233 123123
  123456 12345678 123456789 987654321 11223344 10203040 20202020 20242024 20252025 20262026 88888888 66666666
  `
    .trim()
    .split(/\s+/),
);
