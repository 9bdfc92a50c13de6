/**
 * What people type first when asked for ten characters. Compared without case, digits at the end and punctuation, so
 * that each entry stands for a family: "password" for "Password2026!" too.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passwort motdepasse contrasena passwordpassword mypassword thepassword newpassword yourpassword
  passphrase secret topsecret supersecret secretsecret mysecret letmein letmeinnow letmeinplease openthedoor opensesame
  welcome welcomehome welcomeback welcometo helloworld hellohello hellothere goodmorning goodnight sunshine
  iloveyou iloveyousomuch ilovemyself lovelove myheart football footballer baseball basketball princess superman batman
  spiderman starwars dragon dragondragon monkey monkeymonkey master masterkey mastermaster shadow trustno
  administrator admin adminadmin rootroot rootpassword superuser sysadmin user username useruser testtest testing
  testpassword testuser guest guestguest changeme changemenow changeit pleasechange default defaultpassword temporary
  temppassword initial qwerty qwertyuiop qwertyqwerty qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfasdf zxcvbnm
  qazwsx qazwsxedc qaywsx yxcvbnm abcdef abcdefgh abcdefghij abcabc abcdabcd abc aaa qweqwe qweasd qweasdzxc asdf
  computer internet keyboard laptop whatever nothing something anything idontknow dontknow forgot forgotten
  summer winter spring autumn january february september october november december monday friday
  freedom liberty america washington london berlin moscow seoul pyongyang debate debates debating argument arguments
  rejoinder teacher student classroom school schoolschool correcthorsebatterystaple
  `
    .split(/\s+/)
    .filter((word) => word !== ""),
);
