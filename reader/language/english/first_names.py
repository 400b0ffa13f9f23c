"""Given names of the world's news beyond those by which *he* and *she* are resolved; lower-case, no
accents.

By them a run of capitals is taken for a person. Names that are first of all English words, months or places
are left out.
"""

from __future__ import annotations

from reader.language.english.given_names import MEN, WOMEN
from reader.language.english.word_set import word_set

FURTHER_WOMEN = word_set(
    """
    abeba marian ashlee abena adaeze adele adelaide adriana agata agnieszka aida aiko akiko albena alena
    alessandra alina aline allison alma alya amara amber amelie amparo anabel anahit ananya andreea anika
    anja anjali anke anneke anouk antje antonella anya araceli ariana arlene arwa asha aslaug asma astou
    asuncion aurelia aurora awa aya ayaan ayako ayesha ayse aysel aziza badia bahar beata beate begum
    behnaz beryl bianca birgit birgitta blanca bozena britt brooke bronwyn bushra candice candace carina
    carlota carole carolin cassandra catalina catarina celeste celia celine chantal charlene chelsea
    cherie chiamaka chidinma chika chioma ciara claudine clementine colette colleen concepcion consuelo
    corinne cornelia cosima courtney crystal dagmar daisy dalia damaris danielle daria daryna dawn debora
    delia delphine demet desiree despina diane dilma dina dominique donata dorota dorothea ebba ebru edyta
    effie ekaterina elaheh eleni eleonora elif elin elina eliza elke elodie elsie elvira emilia emiko
    emine erin ericka esperanza estelle esra etsuko eugenia eugenie eunice eva evgenia ewa fadumo faith
    farah farida fatema fatma fatou fatoumata fayza felicia fernanda filiz fleur flora francine freya
    frida fumiko funda galina genevieve georgia georgina gerda gertrude ghada giulia glenda golnaz
    graciela grazyna greta grete gudrun guadalupe gulnara gwen gwendolyn hadiza hadja hala halima halina
    hanan haruka hatice hawa hazel hedda hedwig heba heike helga hermione hilda hilary hildegard hind hira
    hiroko holly huda ida ilona ilse imani imelda imogen indira inga inge inger ingeborg inna iman ioana
    irena irina isabelle isla isolde ivana ivonne jacinda jacinta jadwiga jaleh jamila jana janine jasmin
    jasmine jaya jeanette jeanne jelena jenna jette jo joana jocelyn jolanta josefina joy joyce juana
    judit juliane juliet julieta juliette justyna jutta kaja kamala kamila karima karin karina karla
    karolina katarina katarzyna katerina kateryna katja katrin katrina kavita kaye kayla keiko kelsey
    kerstin khadijah kiara kiran kirsten kirsty klara konstantina krista kristin kristina krystyna kumiko
    kyoko lamia lana larissa latifa latoya lea leah leena leila lenka leticia leyla lidia liesbeth lila
    lina linnea liliana lise livia liz liza loretta lorena lori lotte louisa luba lubna lucie lucille
    lucinda ludmila luisa lupe lyudmila lynn lynne mabel madalena maddison magda maha maia maja malak
    malala malgorzata malia malin manal manuela mara marcela marcia mareike maren margarida margarethe
    margot margrethe mariah mariana marianna marianne marija marika marilou marine marisa marisol marissa
    marit marjory marlene marta martina maryam maryna masha masako matilde mayumi mehreen meera melanie
    melinda melody mercedes mercy merete meryem michaela michiko mildred milena mina minna mira miranda
    mireille miroslava misaki mitra moira mona montserrat muna myra myriam nadezhda nadine nadira nadja
    naima najla nana naoko nasreen nasrin natalya natasha nawal nazanin neha nelly nermin ngozi nicolette
    nida nieves nilofar nisha noemi nour nouran nuala nuria oksana olena olga olha ophelia orla oxana
    paloma paola pascale patrice patricia patrizia paz pearl perla petronella philippa phoebe pia pilar
    pippa polly pooja pratibha preeti priscilla priti queenie rabia rachida radhika raisa rana rania
    raquel rasha rashida razia reem regina reiko rekha rena rhea rhoda rhonda ria rima rita riva robin
    rocio roisin roksana romina rosalie rosalind rosalinda rosanna roswitha roxana roxanne roya rukhsana
    rumi ruta sabina sabrina sachiko sadia safia sahar saima sakura salma salome samar samira sana
    sandrine sanna saoirse saskia seema selena selin serena seyda shabnam shaima shakira shanthi sharmila
    sheryl shilpa shirin shreya siobhan sigrid silke silvana sina sinead siri sita siv snezana solange
    soledad solveig somaya sonya soraya stacey stacy stefania stefanie steffi sumaya sumi sunita susana
    susanna svetlana sylvie tabitha tahira taisiya takako tamar tammy tania tarja tasneem tatyana tawakkol
    tess tessa thandiwe theodora therese tomoko tove trine trisha trudy ulla ulrike uma urszula uta
    valentyna valeria vanda vasiliki vera verena vesna victoire vida vigdis viktoria viola violet violeta
    virginie viviane wafa wangari wanjiku wendy wilhelmina wiktoria wilma winifred winnie xiaoling xiomara
    yael yana yara yasmeen yasmina yasuko yekaterina yelena yetunde yevgenia yevhenia yoko yolande yoshiko
    yulia yuliya yumi yumiko zahra zahraa zainab zara zarina zehra zeinab zeynep zhanna zofia zsuzsanna
    zuzana zubaida zuleika
    """
)
"""Names of women."""

FURTHER_MEN = word_set(
    """
    abbas blake brock cole logan tucker abd abdallah abdelaziz abdelkader abdi abdiel abdirahman abdulaziz
    abdullahi abdulrahman abel abhijit abiodun abiy abu achim achmat achille adams adebayo adem adil adnan
    adolf adolfo afonso agustin ahmet aidan aiden ajay akbar akihito akio akira akram alain alastair
    alberto albrecht aldo alec aleksandar aleksander aleksandr aleksei aleksey alen alessandro alessio
    alexandre alexandros alexandru alexey alf alfonso alfredo alhaji alistair alois alonso alphonse alton
    alvaro alvin amadou aman amar amarjit ambrose amedeo amin amir amit amos anand anatol anatole anatoly
    anders andre andrej andres andrew andrey andrii andrija andriy andrzej angel angelo angus anil anish
    ansel anton antoine antoni antonin antonis antti anwar aram archie ari arif aristide arjun armand
    armando arne arnaud arno aron arseniy art arturo arun arvid ashok ashraf asif aslan ata atilla attila
    august augustin augusto aurel aurelio avi avraham axel ayman ayub azim aziz bahram bakari baltasar
    bandar baptiste barnaby bart bartholomew bartosz bashar bashir basil bastian beau bela benedict
    benedikt benito benny beppe bernardo bernd bernhard bert bertrand bertil bilal birger bjarne bjorn
    blair blaise bo bodo bogdan bohdan boleslaw borge borislav borja boyko brendan brent brett bronislaw
    bryn bryce burak burkhard byron caleb callum calum cameron camillo can carlo carsten casimir casper
    cedric cem cesar chad chandra chidi chiwetel christer christoph christophe christos chukwuemeka
    cillian ciro claes claus clay clayton clement clemens cliff clifford clint clinton clyde cody colm
    conor connor constantin constantine corey cornelius corrado cory cosmin costa costas craig cristian
    cristiano cristobal cyril cyrus czeslaw dag dale damian damien damir damon danilo danny dante dariusz
    dario darius darko darrell darryl daryl davide davit dawid declan deepak dejan delroy demetrius denis
    deniz denys desmond devin dexter didier diederik dilip dimitar dimitri dimitrios dimitris dinesh dirk
    dmitriy dmitry dmytro domenico domingo donal donato donovan doug dov drago dragan drew duarte duane
    dusan dylan dzmitry eamonn eberhard eckhard edmund edoardo edson efraim egon ehud eino einar eitan
    elbert eldar eli elijah eliot elliot elliott ellis elmar elmer elon elton elvis emeka emerson emile
    emilio emmanuil emre enda endre ennio enoch enrico enzo ephraim ercan erdal erdogan erhard erich erkki
    ernesto ernst errol ervin erwin eryk esteban etienne ethan ettore eugenio eusebio evangelos evgeny evo
    ewan ezekiel ezra fabian fabio fabrice fadi fahad faisal farhad farid farouk fathi faustino fawzi
    federico fedor feodor ferdinand ferenc fergus fernand fidel filip filippo finn finlay flavio florian
    florin francois franck franco frans franklin frantisek fredrik friedrich fyodor gabor gaetano gamal
    gareth garth gaspard gaston gavriil gennady geoff geoffrey georg georges georgi georgios gerard
    gerardo gerhard gerhardt gerrit gert gheorghe ghassan giacomo gianluca gianni gideon gilbert gilberto
    gilles gino giorgio giorgos giulio giuseppe godfrey gonzalo goran gottfried govind graeme grant
    grigori grigory grzegorz guenther guillaume guillermo gulam gunnar gunther gurpreet gustaf gustavo
    gyorgy habib hadi hafez haider hajime hakan hakim hal haluk hamed hamza hank hannes hannu hari harri
    hartmut haruki hashim hasan hashem hauke hayden heiko heikki heiner heinrich heinz helmut helge
    helmuth hendrik henning henrique heorhii heribert hermann hernan hideo hiro hiroshi hisham holger
    homer honza horace horacio horst hosni hossein howie hrvoje hubert hugues humberto humphrey huseyin
    iain iakov ibrahima idris ignacio igor ihor ike ilham ilia ilie ilija ilya imad imran imre inaki
    ingmar ingo ingvar innokenty ioan ioannis ion ionut irfan irvin irving isaiah ishmael iskander islam
    ismael ismail israel istvan italo itamar ivo ivor iyad jaakko jabari jacek jacinto jackie jacopo
    jacques jaap jad jafar jagdish jair jairo jakub jalal jamal jamil janez janis janko janne janos janusz
    jari jarl jaroslav jaroslaw javad javed jean jean-claude jean-luc jean-marie jean-pierre jed jefferson
    jelle jens jerzy jesse jesus jethro jiri joachim joakim joao joaquin jochen joey joerg johann johannes
    joris jordan jorgen josef josep josh josiah josip joost jouko jozef juha jukka julio junior junius
    jurgen juri justinas justus jyrki kacper kai kaj kaleb kamal kamil karel karim karol karsten kaspar
    kazimierz kazuo keir kelvin kemal kenan kenji kent kerem kerry khaled khalid khalil kieran kirill kirk
    kiril kirit kjell klaas klemens kobi konstantin konstantinos kostas kostya krishna krishnan kristian
    kristof krzysztof kumar kunal kurtis kwabena kwame kwasi kyriakos ladislav lakshman lamar lamont
    laszlo laurent lauri laurie lazar leander lech leif leighton leith leland len lennart lennox leonardo
    leonid leonidas leopold leroy leszek levi lewin liam lionel livio llewellyn lloyd lluis lorenzo lorne
    lothar lou louie lubomir luc luca lucian luciano lucien ludwig ludovic luiz lukas lukasz lutz lyle
    lyndon maarten mads mahathir mahdi mahendra maher mahinda mahmud majid makoto malik mamadou manfred
    mansour manoel manoj manolo mansoor manu marat marcello marcelo marcin marek mariano marin marijn
    marinus marius marko marlon marshall marten martti marty marvin marwan masahiro masoud massimo masato
    matej mateo mateus mateusz mathew mathias mathieu mathis mats matt matti mattia mauricio maurizio
    mauro max maximilian maxime maxwell mehdi mehmet mel melvin memet merlin mette michal michalis michel
    michele mick miguel mihai mihail mika mikael mikel mikheil mikko mikolaj milan mile miles milo milos
    milorad miloslav milton miro miron miroslav mirza misha mitchell mladen moataz moe moeen mohamad
    mohamud mohan mohd moises mojtaba momcilo monty mordechai morgan moritz morten moses moshe mostafa
    mukesh murad murat murray musa mustafa muthoni myles myron nabil nadeem nadir naguib nahum naim najib
    nanda narendra naseem naser nassim nathaniel naveed navid nazim ned nelson nenad neville newton niall
    niccolo nicholas nicolae nicolai nicolaos niels nihat nikita nikola nikolaos nikolas nikolay nikolaus
    nikos nils nino nisar nobuo noel nolan norbert norberto nouri novak nuno octavio odd odin ola olaf
    olav ole oleh oleksandr oleksii oleksiy olivier olli olof oluf olusegun omari omid orhan orlando orson
    oscar osamu oskar osvaldo otmar otis ousmane owen oystein ozan paavo paco paddy padraig palle
    panagiotis panos paolo paolino parviz pasquale patricio patrik patryk paulo pavlo pavol pedja pekka
    per percy pero perry petar pete petr petri petro petros petter philippe pierluigi piero pieter pietro
    piotr pius plamen pranab prakash pramod pravin preston primoz pyotr qasim quentin quincy quinn
    raffaele raffi rafal rafe rafiq raghu rahim rahul raimund rainer raj rajat rajesh rajiv rakesh raman
    ramesh rami ramin ramiro ramzan ramzi randall randolph raoul rashad rasheed rashid rasmus raul ravi
    raymundo recep reed reggie reginald reinhard reinhold reidar remi remy renato renaud rene reza rhys
    ricardo riccardo rich richie riad rishi roald robbie robbert rocco roderick rodolfo rodrigo roelof
    rogelio rohan rohit rolando rolf rolland romain romano romeo romulo ronan ronnie roosevelt rostam
    rowan ruben rudiger rufus rui rune rupert rurik rustam ruslan ryszard saad sabri sacha sadiq saeed
    sahin said saif sajid sakari salah salim salvador salvatore sameer sami samir sander sandor sandro
    sanjay sanjeev santiago santos sascha sasha satoshi satya saud saul scot sefa selim selwyn semyon
    serban serge sergey sergi sergii serhii serhiy seyed shahid shahram shane shankar sharif shashi shaun
    shawn sheldon sherman shigeru shimon shinji shinzo shlomo shmuel shoichi sid sidney siddharth
    siegfried sigmund sigurd silvio silvester simo simeon sinan sixto slava slawomir slobodan snorri sobhi
    solomon soren spencer spyros stan stanislas stanislav stanislaw stavros stefano stefanos steinar
    stelian stellan stephane stewart stig stipe sudhir suleiman suleyman sultan sune sunil suresh sushil
    svein sven svend sverre sylvain sylvester szymon tadeusz tadashi tahir taha taher taiwo takashi
    takeshi takis tamas tamim tanaka tariq taro tarek taras tauno tayyip teddy teemu teodor teppo terence
    terje terrence thabo thaddeus thanasis theo theodor theodoros theofilos thibault thierry thilo thor
    thorbjorn thorsten thorvald tibor tiago till timo timofey timur tito tobias todor tomasz tomislav toni
    tor torben tore torsten toshio toufik trent trevor tristan troels troy tudor tunde turgut tyler tyrone
    tyson ueli ugo ulf ulises ulrich umar umberto umit uri urs usman uwe vaclav vadim vagn valdas valentin
    valeri valery valerio vasco vasil vasile vasily vasyl vaughn veli venkat vernon vicente vidar vidkun
    vijay vikram vilhelm viljo vincenzo vinod virgil virgilio vishal vitali vitaliy vitaly vito vittorio
    vivek vlad vladislav vladyslav vlado vojislav volker volodymyr vsevolod vyacheslav wade waleed walid
    wally walt wasim wayan wendell wesley wes wiktor wilbur wilfred wilfrid wilhelmus willem willy wilson
    winfried winston witold wladyslaw wojciech wouter xavier xiaoping yahya yakov yann yannick yannis
    yasin yasir yasser yasuhiro yehuda yevgeny yevhen yiannis yigal yitzhak yoav yohei yoram yordan
    yoshihide yoshio yosef yossi youssef yuriy yukio yusef yves yvan zafar zaid zaher zakaria zaki zaur
    zbigniew zdenek zdravko zeki zeljko zhivko ziad zia ziyad zlatan zoltan zoran zubair zvi zygmunt
    """
)
"""Names of men."""

FAMILY_NAMES_FIRST = word_set(
    """
    an ahn bui cai cao chang chen cheng cho choe choi chu chung cui dai dang deng ding dong du duan fan
    fang feng gao geng gu guo han hao he hoang hou hu huang hwang jang jeong jia jiang jin jung kang kim
    kong kwon lai lam lee lei leung li liang lim lin liu long lu luo ma mao meng min mo moon ng ngo nguyen
    ni oh ou pan park peng pham qian qin qiu ren ryu seo shao shen shi shin song suh sun tan tang tao tian
    tong tran tsai wan wang wei wen wong wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yeung yi
    yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
    """
)
"""Chinese, Korean and Vietnamese family names, which stand before the given name."""

_WORDS_TOO = word_set(
    """
    art can bo august grant clay till marine jo joy pearl faith dawn crystal mercy melody amber flora
    victoria florence virginia georgia charlotte sydney jordan chad israel islam paris holly violet newton
    sultan lincoln adelaide grace rose april june may iris eve mark frank bill guy max ray rich miles norm
    drew lance victor earl dean jay rob sue ruby gene hazel daisy santiago san an do in ion per odd long
    abu troy chelsea will jack duke basil perla celeste angel jesus ivy olive malta sierra asia india
    china kenya carolina geneva vienna lourdes sofia nelson wellington wilson jackson marshall sherman
    jefferson franklin
    """
)
"""Given names that are also words or places: no proof of a person on their own."""

ALL_FIRST_NAMES = WOMEN | MEN | FURTHER_WOMEN | FURTHER_MEN
"""All given names."""

SURE_FIRST_NAMES = ALL_FIRST_NAMES - _WORDS_TOO
"""Those that alone make a run of capitals a person's name."""


def gender_of_first_name(name: str) -> str:
    """``f`` or ``m`` where the lower-case given name tells; empty where it does not."""
    woman, man = name in WOMEN or name in FURTHER_WOMEN, name in MEN or name in FURTHER_MEN
    if woman == man:
        return ""
    return "f" if woman else "m"
