/** Given names and their short forms, one person's in either form; one family of names a line. */
export const SHORT_NAMES = `
joseph joe joey
william bill billy will
robert bob bobby rob
michael mike mick
james jim jimmy
thomas tom tommy
richard dick rick rich
anthony tony
christopher chris
benjamin ben bibi
daniel dan danny
david dave
edward ed eddie ted
jeffrey jeff
kenneth ken
lawrence larry
elizabeth liz beth betsy
matthew matt
nicholas nick
peter pete
ronald ron
samuel sam
steven stephen steve
theodore ted
timothy tim
katherine catherine kathryn kate kathy cathy
jonathan jon
alexander alex sasha
andrew andy drew
charles charlie chuck
gregory greg
patrick pat
frederick fred freddie
gerald jerry
bernard bernie
john jack johnny
raymond ray
donald don
douglas doug
margaret maggie meg
patricia pat patty
susan sue
deborah deborah debbie deb
jennifer jen jenny
rebecca becky
victoria vicky
nancy nan
luis lula luiz
`;

/** Spellings of one name in the Latin alphabet that the general folding does not bring together. */
export const SPELLINGS = `
volodymyr vladimir wladimir
oleksandr alexander aleksandr alyaksandr alexandr
serhiy sergei sergey serhii siarhei
mykhailo mikhail mikhailo
mykola nikolai nikolay
andriy andrei andrey
dmytro dmitry dmitri dmitriy
oleksiy alexei aleksei alexey oleksii
yevhen evgeny yevgeny yevgeniy
kateryna ekaterina
mohammed muhammad mohammad mohamed mohamad muhammed
ahmed ahmad
hussein husain hussain
gaddafi qaddafi gadhafi kadafi qadhafi
abdallah abdullah
yusuf yousef youssef yousuf
osama usama
jiang chiang
zelensky zelenskyy zelenskiy zelenskyi
lukashenko lukashenka
poroshenko porochenko
yeltsin eltsin
netanyahu netanyahou
khamenei khamenai
erdogan erdoğan
tsai cai
`;
