/** Given names by the gender news reports use for their bearers; names common for both are in neither list. */
export const MALE_NAMES = `
aaron abbas abdel abdul abdullah abdullahi abe abel abraham adam adel adolf adrian ahmad ahmed al alain alan albert alberto alejandro
aleksandar aleksander aleksandr aleksei alexander alexandre alexandros alexei alexey alexis alfonso alfred alfredo ali allan allen alonso alvaro alvin amadou amir amit
amos anatoly anders andre andré andreas andrei andres andrés andrew andrey andrii andriy andrzej andy angus anil anthony antoine anton antonio antony
antti anwar archie arjun armando arne arnold arthur arturo arun arvind ashok ashraf asif atiku aung austin avi axel ayman aziz
barack barry bart bartosz bashar basil bassam ben benedict benigno beniamino benito benjamin bernard bernardo bernd bernie bert bill billy bjorn björn bo bob
bobby bogdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan burak byron caleb calvin cameron carl carlo carlos
cecil cedric cemal cesar chad charles charlie chen chester chris christian christoph christophe christopher chuck clarence claude claudio clay clement cliff
clifford clint clinton clyde cody colin conor constantin craig curt curtis cyril cyrus dale damian damien damon dan daniel daniele danilo danny darius
darrell darren dave david davit dean deepak denis dennis derek devin dexter diego dieter dietmar dimitri dimitris dinesh dirk dmitri dmitriy dmitry dmytro
domenico dominic dominik dominique don donald donnie doug douglas duncan dustin dwayne dwight earl ebrahim ed eddie edgar edmund eduardo eduard edward edwin ehud
elijah elliot elliott elon emanuel emil emilio emmanuel emmerson enrico enrique eric erich erik ernest ernesto ernst erwin esteban ethan eugene evan evgeny
ezra fabian fabio fabrice fadi faisal farid farouk federico felipe felix ferdinand fernando fidel filip florian floyd francesco francis francisco
franck franco francois françois frank frankie franklin franz fred freddie frederic frédéric frederick fredrik friedrich fritz fyodor gabriel gareth
garrett gary gavin gennady gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerhard gert gheorghe giancarlo gianni gideon gilbert gilberto gilles giorgio
giorgi giovanni giuseppe glen glenn gonzalo gordon graham grant greg gregg gregor gregory grigory guillaume guillermo gunter gus gustav gustavo guy hakan
hal hamad hamid hamza hank hannes hans hari harald harold harris harrison harry harvey hasan hashim hassan heiko heinrich heinz helmut henri henrik henrique henry herb herbert
herman hermann hideki hiroshi horacio howard hubert hugh hugo humberto hussein ian ibrahim ignacio igor ihor ilham ilya imran ingo irving isaac isaiah
ismail ivan ivo jack jacob jacques jaime jair jakob jake jakub jamal james jamil jan janos jared jarosław jason jaroslaw javier jay jean jeb jed jeff jefferson jeffrey jens jerald
jeremy jeremiah jerome jerry jesse jesus jesús jim jimmy jiri jo joachim joao joão joaquin joe joel joerg johan johannes john johnny jon jonas jonathan
jordi jorg jörg jorge jose josé josef joseph josh joshua josip juan juha julian julien julio julius jurgen jürgen justin kamal karel karim karl
kaspar keir keith kelvin ken kenneth kent kevin khaled khalid khalil kieran klaus konrad konstantin kostas krzysztof kurt kwame kyle kyriakos
lamar lance larry lars laurent lawrence lee leif len leo leon leonard leonardo leonid leopoldo leroy les lewis liam lindsey lionel lloyd lorenzo lou
louis luc luca lucas luis luiz luka lukas lukasz luke lula mads magnus mahathir mahmoud malcolm manfred manmohan manoj manuel marc marcel marcello marcelo marco marcin
marcos marcus marek mariano mario marius mark marko markus marshall martin martti marty marvin marwan mateo mateusz mathias mathieu matt matteo matthew matthias
matti mauricio maurice mauro max maxim maxime maximilian mehdi mehmet mel mevlut micah michael michal michel michele miguel mihai mikael mike mikhail
mikheil miklos milan milos milton miloš mirko miroslav mitch mitchell mitt mohamed mohammad mohammed mohamad mohan moises monty morgan moritz moshe muammar muhammad muhammadu murat mustafa mykhailo mykola
nabil naftali najib narendra nasser nat nate nathan nathaniel naveed ned neil nelson nicholas nick nicola nicolas nicolás niels nigel nik nikita nikol nikola nikolai nikolaus nikolay nikos
nils noah noel norbert norman nouri oded oleg oleh oleksandr oleksii oleksiy oliver olivier olaf olusegun omar omer orlando oscar oskar osama osman oswald otto owen
pablo paolo pascal pat patrice patrick paul pauli paulo pavel pavlo pawel pedro per percy perry pete peter petr petro petros petter phil philip philipp philippe phillip pierre pieter pietro
piotr prakash pranab prabowo quentin quincy rafael rafał rahm rahul raj rajiv rajesh rajnath ralf ralph ram ramon ramón ramzan rand randall randy raphael rashid raul raúl ravi ray raymond recep
reginald reinhard rene rené rex reza ricardo riccardo rich richard rick ricky rishi rob robert roberto rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben
rudolf rudy rufus rupert ruslan russ russell rustam rustem ryan saad sabri sadiq saeed salman salvador salvatore sam sameh sami samir samuel sandro sanjay santiago saul
sayed scott sean sebastian sebastien sébastien serge sergei sergey sergio serhii serhiy seth seymour shane shaun shawn sheldon sherrod shimon shinzo sid sidney siegfried sigmar silvio simon slobodan
soren spencer stan stanislav stanley stefan stefano stefanos stephane stéphane stephen sterling steve steven stewart stig stuart sunil sven svein taha takeshi tariq taro tayyip
ted teddy terence terrence thabo thaddeus theo theodore thierry thom thomas thorsten tim timo timothy timur titus tobias toby todd tom tomas tomáš tommy tony toomas travis trent trevor troy tyler udo ulf ulrich umar
umberto uwe vaclav václav valdis valentin valery vasco vasily vernon vic vicente victor viktor vijay vince vincent vinod virgil vitali vitaliy vitaly vito vladimir vlad volodymyr volker vojislav
vyacheslav wade waleed wallace wally walt walter wang warren wayne wendell werner wes wesley wilbur wilfried will willem william willie wilson winston wladyslaw woodrow wolfgang xavier xi yair yahya yannick yannis yasser yevgeny yitzhak
yoav yossi yoshihide yousef youssef yuri yuriy yusuf yves zachary zack zbigniew zoran zoltan andrej robertas gitanas sauli jens-frederik radek radoslaw radosław mateusz donatas jean-claude jean-yves jean-luc jean-noël frank-walter hans-dietrich karl-heinz jens-christian
`;

export const FEMALE_NAMES = `
abigail ada adela adele adriana agata agnes agnieszka aida aisha alba alena alessandra alexandra alexandria alexia alice alicia alina alison allison alma alyssa amal amanda amber amelia amelie amina amy ana
anastasia andrea angela angelica angelina angie anita anja anke ann anna annalena annabel anne annegret annette annie antje antonia april arancha ariana arlene asha ashley asma astrid aubrey audrey aurelia ava ayanna ayesha barbara barbro beata
beate beatrice beatriz becky bella benazir bernadette bernice beryl bessie beth bethany betsy betty beverly bianca birgit blanca bonnie brenda bridget brigid brigitte brittany brittney camilla camille candace carla carlotta carmen carol carole carolina caroline
carolyn carrie catalina caterina catherine cathy cecilia celeste celia celine chantal charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine chrystia cindy claire clara claudia colleen condoleezza constance consuelo cora coretta corina cornelia cristina cynthia dagmar daisy
daniela danielle daphne dawn debbie deborah debra deirdre delia delphine denise diana diane dianne dilma dina dolores donna dora doreen doris dorothy ebony edith edna eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elise elsa elsie
elvira emilia emily emma erica erika erin erna esmeralda estelle esther ethel eugenia eva eve evelyn fabiana faith fatima fatma faye federica felicia fiona flora florence frances francesca francoise françoise frauke frida frieda gabriela gabrielle gail galina genevieve georgia georgina geraldine gertrude gina
ginger giorgia giovanna gisele gita gladys gloria golda grace greta gretchen gwen gwendolyn hadja hanna hannah harriet hazel heather hedwig heidi helen helena helene helga henrietta hilary hilda hillary holly ida ilona ilse imelda indira ines inés inga inge ingrid irena
irene irina iris irma isabel isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jana jane janet janice janine jasmine jean-marie jeanine jeanne jeannette jelena jen jenna jennifer jenny jessica jill joan joana joanna joanne jocelyn johanna josefina josephine joyce juanita judith judy julia juliana julie juliet june justine kaja kamala
karen karin karina karine karla kate katarina katharina katherine kathleen kathryn kathy katie katja katrin katrina kay kayla keiko kellyanne kersti khadija kimberly kirsten kirstjen klara kristalina kristen kristi kristin kristina kristine krystyna kyrsten ladonna larisa latoya laura lauren laurie lavinia lea leah leila lena leni leonie leslie leticia lidia lila lillian
lily linda lisa lise liz liza lois lola loretta lori lorraine louisa louise lourdes lucia lucie lucille lucinda lucy ludmila luisa luz lydia lynn lynne madeleine madeline mae maggie magda magdalena magdalene maia maja malala malgorzata małgorzata manuela mara marcia margaret margarita margot margrethe maria maría mariam marian mariana marianne marie marilyn marina marine
marisa marjorie marlene marsha marta martha martina mary maryam maureen mavis maxine may-britt maya megan meghan meera melania melanie melinda melissa mercedes meredith mette mia michaela michaele michelle michele mila mildred millie mimi mina mindy miranda miriam mitzi moira molly mona monica monika monique muriel myra myriam myrtle nadia nadine nadezhda nancy naomi natalia natalie natalya natasha nellie nicole nicola nikki
nina nirmala noor nora noreen norma nour octavia olena olga olha olive olivia oksana opal ophelia paige pam pamela paola pat patricia patsy patty paula paulina pauline pearl peggy penelope penny petra phoebe phumzile phyllis pia pilar polly preeti priscilla priti priya queenie rachel ramona rania raquel rebecca regina renata renate renee renée rhonda rina rita roberta rochelle romina rosa rosalie rosalind rosario rosanna
rose roseanne rosemary rosie roxana roxanne ruby ruth sabina sabine sabrina sadie sally samantha samira sandra sanna sara sarah saskia savannah selina selma serena shannon sharon sheikha sheila shelley sheri sherry shirley sigrid silvia simone simonetta sofia sofie sonia sonja sonya sophia sophie soraya stacey stacy stella stephanie sue suella susan susana susanna susanne suzanne svetlana svitlana sviatlana sybil sylvia sylvie
tabitha tamara tammy tania tanja tanya tara tatiana tatyana teresa tereza terri tess tessa thelma theodora theresa therese tiffany tina toni tracey trisha trudy tulsi ulla ulrike ursula valentina valeria valerie valérie vanessa vera veronica veronika vicki vicky victoria viktoria viola violet virginia vivian viviane wanda wendy wilhelmina wilma winifred xiomara yasmin yelena yevgenia yolanda yulia yuliya yvette yvonne zainab zelda zeynep zoe zsuzsanna zuzana
alexandria debbie ilhan rashida michele amélie élisabeth ayelet tzipi stacy roula rula najat nicola sanae ngozi yingluck claudia droupadi halimah kersti samia jacinda mary-lou anne-marie marie-louise rose-marie
`;

/** Given names of either gender: they mark a person but not he or she. */
export const OPEN_NAMES = `
alex ali andrea ariel avery bailey blair brooke casey chris courtney dana dakota drew dylan elliot emery evelyn finley frankie gale harper hayden hunter jackie jamie jan jean jesse jo jody jordan jules kelly kerry kim kit lane laurence lee leigh
leslie lindsay lindsey logan loren lynn madison marion merle mickey morgan noor pat parker paris peyton quinn reese riley robin rory rowan sacha sam sasha shannon shelby sidney skyler stacy stevie sydney taylor terry toni tracy val wang wei whitney li yang ming jun hong kiran ashwin nicola michele dominique camille claude gabriele simone
`;
