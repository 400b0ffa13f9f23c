"""Short forms of given names: *Bill* for William."""

from __future__ import annotations

from functools import cache

_FORMS = """
abigail abby gail
abraham abe bram
albert al bert
alexander alex alec sandy sasha xander
alexandra alex sandra sasha lexi
alfred alf alfie fred
alison ali
amanda mandy
andrew andy drew
angela angie
anna ann anne annie anya hanna hannah
anthony tony ant antony
antonio tony toni
arthur art
barbara barb babs
benjamin ben benny benji
bernard bernie
beatrice bea trixie
bradley brad
bridget biddy
cameron cam
caroline carrie
catherine kate katie cathy kathy kitty cat kat katherine katharine kathryn
charles charlie chuck chas
charlotte lottie charlie
christina chris tina chrissy
christine chris tina chrissy
christopher chris kit topher
clifford cliff
constance connie
cynthia cindy
daniel dan danny
david dave davy
deborah deb debbie debra
dennis den
dmitri dima dmitry
dominic dom nick
donald don donny
dorothy dot dolly dottie
douglas doug
edmund ed eddie ned
edward ed eddie ted ned teddy
edwin ed eddie
eleanor ellie nell nora
elizabeth liz beth betty eliza lizzie betsy elsie libby liza
ellen nell
emily em emmy
emmanuel manny manu
ernest ernie
eugene gene
francis frank fran
frances fran fanny
francisco paco pancho
franklin frank
frederick fred freddie rick
gabriel gabe
gabrielle gabby
geoffrey geoff
gerald gerry jerry
gilbert gil bert
gordon gord
graham gray
gregory greg
guillermo memo
gwendolyn gwen
harold harry hal
harriet hattie
helen nell
henry harry hank hal
herbert herb bert
howard howie
hubert bert
ignacio nacho
isaac ike
isabella bella izzy
jacob jake jack
jacqueline jackie
james jim jimmy jamie jem
janet jan
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jem
jerome jerry
jessica jess jessie
jesus chuy
joan joanie
joanna jo
jonathan jon jonny johnny
john jack johnny jon
joseph joe joey jo
jose pepe
josephine jo josie
joshua josh
judith judy
julia jules
julian jules
katherine kate katie kathy kitty kat kathryn
kenneth ken kenny
kimberly kim
lawrence larry lawrie laurie
leonard len lenny leo
leopold leo
leslie les
lillian lily lil
louis lou louie
louise lou lulu
lucille lucy
luis lucho
margaret maggie meg peggy madge marge margie greta rita
maria mary mia
martha patty
martin marty
matthew matt matty
maureen mo
maximilian max
maxwell max
megan meg
melissa mel missy
melanie mel
michael mike mick mickey misha
michelle shelly
mikhail misha
mitchell mitch
mohamed mo
mohammed mo
muhammad mo
nancy nan
nathan nate
nathaniel nate nat
natalia natasha
nicholas nick nicky
nicole nicky nikki
nikolai kolya
norman norm
oliver ollie
olivia liv ollie
pamela pam
patricia pat patty trish tricia
patrick pat paddy
penelope penny
peter pete
philip phil pip
phillip phil pip
priscilla cilla
rachel rae
randall randy
raymond ray
rebecca becky becca
reginald reg reggie
richard rick dick rich richie ricky
robert bob rob bobby robbie bert
roberta bobbie
roderick rod
rodney rod
roger rog
ronald ron ronnie
rosemary rose
russell russ
salvatore sal
samantha sam
samuel sam sammy
sebastian seb bastian
sergei seryozha
sidney sid
simon si
solomon sol
stanley stan
stephanie steph
stephen steve steven stevie
steven steve stephen stevie
stuart stu
susan sue susie suzy
tatiana tanya
teresa terry tess tessa
terence terry
theodore ted teddy theo
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
virginia ginny
vladimir vova volodymyr
vyacheslav slava
walter walt wally
wilfred wilf
william bill will billy willie liam
winifred winnie
winston win
yevgeny zhenya
zachary zach zack
"""


@cache
def _forms() -> dict[str, frozenset[str]]:
    """For each given name the long names of which it is a form, itself among them."""
    of: dict[str, set[str]] = {}
    for line in _FORMS.strip().splitlines():
        long, *short = line.split()
        for form in (long, *short):
            of.setdefault(form, {form}).add(long)
    return {form: frozenset(longs) for form, longs in of.items()}


def are_forms_of_one_name(ours: str, theirs: str) -> bool:
    """Whether two lower-case given names can be long and short forms of one."""
    forms = _forms()
    return ours == theirs or not forms.get(ours, frozenset()).isdisjoint(forms.get(theirs, ()))
