"""Given names of the world's news beyond those by which *he* and *she* are resolved; lower-case, no
accents.

By them a run of capitals is taken for a person. Names that are first of all English words, months or places
are left out.
"""

from __future__ import annotations

from reader.language.english.given_names import MEN, WOMEN
from reader.language.english.sorted_words import SortedWords
from reader.language.english.word_set import word_set

FURTHER_WOMEN = SortedWords(
    """
    abeba abena adaeze adelaide adele adriana agata agnieszka aida aiko akiko albena alena alessandra
    alina aline allison alma alya amara amber amelie amparo anabel anahit ananya andreea anika anja anjali
    anke anneke anouk antje antonella anya araceli ariana arlene arwa asha ashlee aslaug asma astou
    asuncion aurelia aurora awa aya ayaan ayako ayesha ayse aysel aziza badia bahar beata beate begum
    behnaz beryl bianca birgit birgitta blanca bozena britt bronwyn brooke bushra candace candice carina
    carlota carole carolin cassandra catalina catarina celeste celia celine chantal charlene chelsea
    cherie chiamaka chidinma chika chioma ciara claudine clementine colette colleen concepcion consuelo
    corinne cornelia cosima courtney crystal dagmar daisy dalia damaris danielle daria daryna dawn debora
    delia delphine demet desiree despina diane dilma dina dominique donata dorota dorothea ebba ebru edyta
    effie ekaterina elaheh eleni eleonora elif elin elina eliza elke elodie elsie elvira emiko emilia
    emine ericka erin esperanza esra estelle etsuko eugenia eugenie eunice eva evgenia ewa fadumo faith
    farah farida fatema fatma fatou fatoumata fayza felicia fernanda filiz fleur flora francine freya
    frida fumiko funda galina genevieve georgia georgina gerda gertrude ghada giulia glenda golnaz
    graciela grazyna greta grete guadalupe gudrun gulnara gwen gwendolyn hadiza hadja hala halima halina
    hanan haruka hatice hawa hazel heba hedda hedwig heike helga hermione hilary hilda hildegard hind hira
    hiroko holly huda ida ilona ilse iman imani imelda imogen indira inga inge ingeborg inger inna ioana
    irena irina isabelle isla isolde ivana ivonne jacinda jacinta jadwiga jaleh jamila jana janine jasmin
    jasmine jaya jeanette jeanne jelena jenna jette jo joana jocelyn jolanta josefina joy joyce juana
    judit juliane juliet julieta juliette justyna jutta kaja kamala kamila karima karin karina karla
    karolina katarina katarzyna katerina kateryna katja katrin katrina kavita kaye kayla keiko kelsey
    kerstin khadijah kiara kiran kirsten kirsty klara konstantina krista kristin kristina krystyna kumiko
    kyoko lamia lana larissa latifa latoya lea leah leena leila lenka leticia leyla lidia liesbeth lila
    liliana lina linnea lise livia liz liza lorena loretta lori lotte louisa luba lubna lucie lucille
    lucinda ludmila luisa lupe lynn lynne lyudmila mabel madalena maddison magda maha maia maja malak
    malala malgorzata malia malin manal manuela mara marcela marcia mareike maren margarethe margarida
    margot margrethe mariah marian mariana marianna marianne marija marika marilou marine marisa marisol
    marissa marit marjory marlene marta martina maryam maryna masako masha matilde mayumi meera mehreen
    melanie melinda melody mercedes mercy merete meryem michaela michiko mildred milena mina minna mira
    miranda mireille miroslava misaki mitra moira mona montserrat muna myra myriam nadezhda nadine nadira
    nadja naima najla nana naoko nasreen nasrin natalya natasha nawal nazanin neha nelly nermin ngozi
    nicolette nida nieves nilofar nisha noemi nour nouran nuala nuria oksana olena olga olha ophelia orla
    oxana paloma paola pascale patrice patricia patrizia paz pearl perla petronella philippa phoebe pia
    pilar pippa polly pooja pratibha preeti priscilla priti queenie rabia rachida radhika raisa rana rania
    raquel rasha rashida razia reem regina reiko rekha rena rhea rhoda rhonda ria rima rita riva robin
    rocio roisin roksana romina rosalie rosalind rosalinda rosanna roswitha roxana roxanne roya rukhsana
    rumi ruta sabina sabrina sachiko sadia safia sahar saima sakura salma salome samar samira sana
    sandrine sanna saoirse saskia seema selena selin serena seyda shabnam shaima shakira shanthi sharmila
    sheryl shilpa shirin shreya sigrid silke silvana sina sinead siobhan siri sita siv snezana solange
    soledad solveig somaya sonya soraya stacey stacy stefania stefanie steffi sumaya sumi sunita susana
    susanna svetlana sylvie tabitha tahira taisiya takako tamar tammy tania tarja tasneem tatyana tawakkol
    tess tessa thandiwe theodora therese tomoko tove trine trisha trudy ulla ulrike uma urszula uta
    valentyna valeria vanda vasiliki vera verena vesna victoire vida vigdis viktoria viola violet violeta
    virginie viviane wafa wangari wanjiku wendy wiktoria wilhelmina wilma winifred winnie xiaoling xiomara
    yael yana yara yasmeen yasmina yasuko yekaterina yelena yetunde yevgenia yevhenia yoko yolande yoshiko
    yulia yuliya yumi yumiko zahra zahraa zainab zara zarina zehra zeinab zeynep zhanna zofia zsuzsanna
    zubaida zuleika zuzana
    """
)
"""Names of women."""

FURTHER_MEN = SortedWords(
    """
    abbas abd abdallah abdelaziz abdelkader abdi abdiel abdirahman abdulaziz abdullahi abdulrahman abel
    abhijit abiodun abiy abu achille achim achmat adams adebayo adem adil adnan adolf adolfo afonso
    agustin ahmet aidan aiden ajay akbar akihito akio akira akram alain alastair alberto albrecht aldo
    alec aleksandar aleksander aleksandr aleksei aleksey alen alessandro alessio alexandre alexandros
    alexandru alexey alf alfonso alfredo alhaji alistair alois alonso alphonse alton alvaro alvin amadou
    aman amar amarjit ambrose amedeo amin amir amit amos anand anatol anatole anatoly anders andre andrej
    andres andrew andrey andrii andrija andriy andrzej angel angelo angus anil anish ansel antoine anton
    antoni antonin antonis antti anwar aram archie ari arif aristide arjun armand armando arnaud arne arno
    aron arseniy art arturo arun arvid ashok ashraf asif aslan ata atilla attila august augustin augusto
    aurel aurelio avi avraham axel ayman ayub azim aziz bahram bakari baltasar bandar baptiste barnaby
    bart bartholomew bartosz bashar bashir basil bastian beau bela benedict benedikt benito benny beppe
    bernardo bernd bernhard bert bertil bertrand bilal birger bjarne bjorn blair blaise blake bo bodo
    bogdan bohdan boleslaw borge borislav borja boyko brendan brent brett brock bronislaw bryce bryn burak
    burkhard byron caleb callum calum cameron camillo can carlo carsten casimir casper cedric cem cesar
    chad chandra chidi chiwetel christer christoph christophe christos chukwuemeka cillian ciro claes
    claus clay clayton clemens clement cliff clifford clint clinton clyde cody cole colm connor conor
    constantin constantine corey cornelius corrado cory cosmin costa costas craig cristian cristiano
    cristobal cyril cyrus czeslaw dag dale damian damien damir damon danilo danny dante dario darius
    dariusz darko darrell darryl daryl davide davit dawid declan deepak dejan delroy demetrius denis deniz
    denys desmond devin dexter didier diederik dilip dimitar dimitri dimitrios dimitris dinesh dirk
    dmitriy dmitry dmytro domenico domingo donal donato donovan doug dov dragan drago drew duane duarte
    dusan dylan dzmitry eamonn eberhard eckhard edmund edoardo edson efraim egon ehud einar eino eitan
    elbert eldar eli elijah eliot elliot elliott ellis elmar elmer elon elton elvis emeka emerson emile
    emilio emmanuil emre enda endre ennio enoch enrico enzo ephraim ercan erdal erdogan erhard erich erkki
    ernesto ernst errol ervin erwin eryk esteban ethan etienne ettore eugenio eusebio evangelos evgeny evo
    ewan ezekiel ezra fabian fabio fabrice fadi fahad faisal farhad farid farouk fathi faustino fawzi
    federico fedor feodor ferdinand ferenc fergus fernand fidel filip filippo finlay finn flavio florian
    florin franck franco francois franklin frans frantisek fredrik friedrich fyodor gabor gaetano gamal
    gareth garth gaspard gaston gavriil gennady geoff geoffrey georg georges georgi georgios gerard
    gerardo gerhard gerhardt gerrit gert ghassan gheorghe giacomo gianluca gianni gideon gilbert gilberto
    gilles gino giorgio giorgos giulio giuseppe godfrey gonzalo goran gottfried govind graeme grant
    grigori grigory grzegorz guenther guillaume guillermo gulam gunnar gunther gurpreet gustaf gustavo
    gyorgy habib hadi hafez haider hajime hakan hakim hal haluk hamed hamza hank hannes hannu hari harri
    hartmut haruki hasan hashem hashim hauke hayden heikki heiko heiner heinrich heinz helge helmut
    helmuth hendrik henning henrique heorhii heribert hermann hernan hideo hiro hiroshi hisham holger
    homer honza horace horacio horst hosni hossein howie hrvoje hubert hugues humberto humphrey huseyin
    iain iakov ibrahima idris ignacio igor ihor ike ilham ilia ilie ilija ilya imad imran imre inaki
    ingmar ingo ingvar innokenty ioan ioannis ion ionut irfan irvin irving isaiah ishmael iskander islam
    ismael ismail israel istvan italo itamar ivo ivor iyad jaakko jaap jabari jacek jacinto jackie jacopo
    jacques jad jafar jagdish jair jairo jakub jalal jamal jamil janez janis janko janne janos janusz jari
    jarl jaroslav jaroslaw javad javed jean jean-claude jean-luc jean-marie jean-pierre jed jefferson
    jelle jens jerzy jesse jesus jethro jiri joachim joakim joao joaquin jochen joerg joey johann johannes
    joost jordan jorgen joris josef josep josh josiah josip jouko jozef juha jukka julio junior junius
    jurgen juri justinas justus jyrki kacper kai kaj kaleb kamal kamil karel karim karol karsten kaspar
    kazimierz kazuo keir kelvin kemal kenan kenji kent kerem kerry khaled khalid khalil kieran kiril
    kirill kirit kirk kjell klaas klemens kobi konstantin konstantinos kostas kostya krishna krishnan
    kristian kristof krzysztof kumar kunal kurtis kwabena kwame kwasi kyriakos ladislav lakshman lamar
    lamont laszlo laurent lauri laurie lazar leander lech leif leighton leith leland len lennart lennox
    leonardo leonid leonidas leopold leroy leszek levi lewin liam lionel livio llewellyn lloyd lluis logan
    lorenzo lorne lothar lou louie lubomir luc luca lucian luciano lucien ludovic ludwig luiz lukas lukasz
    lutz lyle lyndon maarten mads mahathir mahdi mahendra maher mahinda mahmud majid makoto malik mamadou
    manfred manoel manoj manolo mansoor mansour manu marat marcello marcelo marcin marek mariano marijn
    marin marinus marius marko marlon marshall marten martti marty marvin marwan masahiro masato masoud
    massimo matej mateo mateus mateusz mathew mathias mathieu mathis mats matt matti mattia mauricio
    maurizio mauro max maxime maximilian maxwell mehdi mehmet mel melvin memet merlin mette michal
    michalis michel michele mick miguel mihai mihail mika mikael mikel mikheil mikko mikolaj milan mile
    miles milo milorad milos miloslav milton miro miron miroslav mirza misha mitchell mladen moataz moe
    moeen mohamad mohamud mohan mohd moises mojtaba momcilo monty mordechai morgan moritz morten moses
    moshe mostafa mukesh murad murat murray musa mustafa muthoni myles myron nabil nadeem nadir naguib
    nahum naim najib nanda narendra naseem naser nassim nathaniel naveed navid nazim ned nelson nenad
    neville newton niall niccolo nicholas nicolae nicolai nicolaos niels nihat nikita nikola nikolaos
    nikolas nikolaus nikolay nikos nils nino nisar nobuo noel nolan norbert norberto nouri novak nuno
    octavio odd odin ola olaf olav ole oleh oleksandr oleksii oleksiy olivier olli olof oluf olusegun
    omari omid orhan orlando orson osamu oscar oskar osvaldo otis otmar ousmane owen oystein ozan paavo
    paco paddy padraig palle panagiotis panos paolino paolo parviz pasquale patricio patrik patryk paulo
    pavlo pavol pedja pekka per percy pero perry petar pete petr petri petro petros petter philippe
    pierluigi piero pieter pietro piotr pius plamen prakash pramod pranab pravin preston primoz pyotr
    qasim quentin quincy quinn rafal rafe raffaele raffi rafiq raghu rahim rahul raimund rainer raj rajat
    rajesh rajiv rakesh raman ramesh rami ramin ramiro ramzan ramzi randall randolph raoul rashad rasheed
    rashid rasmus raul ravi raymundo recep reed reggie reginald reidar reinhard reinhold remi remy renato
    renaud rene reza rhys riad ricardo riccardo rich richie rishi roald robbert robbie rocco roderick
    rodolfo rodrigo roelof rogelio rohan rohit rolando rolf rolland romain romano romeo romulo ronan
    ronnie roosevelt rostam rowan ruben rudiger rufus rui rune rupert rurik ruslan rustam ryszard saad
    sabri sacha sadiq saeed sahin said saif sajid sakari salah salim salvador salvatore sameer sami samir
    sander sandor sandro sanjay sanjeev santiago santos sascha sasha satoshi satya saud saul scot sefa
    selim selwyn semyon serban serge sergey sergi sergii serhii serhiy seyed shahid shahram shane shankar
    sharif shashi shaun shawn sheldon sherman shigeru shimon shinji shinzo shlomo shmuel shoichi sid
    siddharth sidney siegfried sigmund sigurd silvester silvio simeon simo sinan sixto slava slawomir
    slobodan snorri sobhi solomon soren spencer spyros stan stanislas stanislav stanislaw stavros stefano
    stefanos steinar stelian stellan stephane stewart stig stipe sudhir suleiman suleyman sultan sune
    sunil suresh sushil svein sven svend sverre sylvain sylvester szymon tadashi tadeusz taha taher tahir
    taiwo takashi takeshi takis tamas tamim tanaka taras tarek tariq taro tauno tayyip teddy teemu teodor
    teppo terence terje terrence thabo thaddeus thanasis theo theodor theodoros theofilos thibault thierry
    thilo thor thorbjorn thorsten thorvald tiago tibor till timo timofey timur tito tobias todor tomasz
    tomislav toni tor torben tore torsten toshio toufik trent trevor tristan troels troy tucker tudor
    tunde turgut tyler tyrone tyson ueli ugo ulf ulises ulrich umar umberto umit uri urs usman uwe vaclav
    vadim vagn valdas valentin valeri valerio valery vasco vasil vasile vasily vasyl vaughn veli venkat
    vernon vicente vidar vidkun vijay vikram vilhelm viljo vincenzo vinod virgil virgilio vishal vitali
    vitaliy vitaly vito vittorio vivek vlad vladislav vlado vladyslav vojislav volker volodymyr vsevolod
    vyacheslav wade waleed walid wally walt wasim wayan wendell wes wesley wiktor wilbur wilfred wilfrid
    wilhelmus willem willy wilson winfried winston witold wladyslaw wojciech wouter xavier xiaoping yahya
    yakov yann yannick yannis yasin yasir yasser yasuhiro yehuda yevgeny yevhen yiannis yigal yitzhak yoav
    yohei yoram yordan yosef yoshihide yoshio yossi youssef yukio yuriy yusef yvan yves zafar zaher zaid
    zakaria zaki zaur zbigniew zdenek zdravko zeki zeljko zhivko zia ziad ziyad zlatan zoltan zoran zubair
    zvi zygmunt
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


def is_first_name(word: str) -> bool:
    """Whether the lower-case word is a given name."""
    return word in WOMEN or word in MEN or word in FURTHER_WOMEN or word in FURTHER_MEN


def is_sure_first_name(word: str) -> bool:
    """Whether it is one that alone makes a run of capitals a person's name."""
    return word not in _WORDS_TOO and is_first_name(word)


def gender_of_first_name(name: str) -> str:
    """``f`` or ``m`` where the lower-case given name tells; empty where it does not."""
    woman, man = name in WOMEN or name in FURTHER_WOMEN, name in MEN or name in FURTHER_MEN
    if woman == man:
        return ""
    return "f" if woman else "m"
