/**
 * Surnames that reports use without a given name, with the gender of the one bearer meant: heads of state and of
 * government and others as widely known. Only the gender is taken from here, never an office: those change.
 */
export const MALE_FIGURES = `
trump biden obama putin zelensky zelenskyy zelenskiy macron scholz merz starmer sunak blair modi jinping erdogan netanyahu orban orbán tusk
lukashenko lavrov peskov medvedev mishustin shoigu medinsky yermak umerov rubio vance hegseth witkoff blinken kerry kissinger sanders
romney mccain pence cheney reagan nixon kennedy carter gorbachev yeltsin stalin lenin hitler mussolini churchill khrushchev
trudeau carney poilievre albanese bolsonaro lula milei maduro chavez castro petro amlo assad khamenei rouhani raisi pezeshkian araghchi zarif
abbas arafat haniyeh sinwar nasrallah sisi mubarak gaddafi qaddafi hussein mandela mugabe ramaphosa tinubu kagame ruto abiy kiir
guterres rutte stoltenberg costa sanchez sánchez berlusconi salvini fico vucic vučić aliyev pashinyan ishiba kishida abe marcos duterte jokowi prabowo yoon
musk bezos zuckerberg gates assange snowden navalny prigozhin kadyrov saakashvili poroshenko yanukovych
`;

export const FEMALE_FIGURES = `
merkel thatcher meloni ardern harris pelosi warren palin zakharova svyrydenko tymoshenko kallas leyen lagarde takaichi sheinbaum rousseff
kirchner bachelet sturgeon truss braverman reeves rayner le-pen tsikhanouskaya tikhanovskaya yellen haley gabbard baerbock metsola
freeland navalnaya bhutto suu sirleaf marin frederiksen solberg sandu zourabichvili thunberg malala winfrey
`;
