"""Common given names, words for women and men, and titles: by which *he* and *she* find whom they mean."""

from __future__ import annotations

from reader.language.english.word_set import word_set

WOMEN = word_set("""
    ada agnes aisha alexandra alice alicia alison amal amanda amelia amina amira amy ana anastasia andrea
    angela angelina anita ann anna anne annette annie antonia april ashley astrid audrey barbara beatrice
    bella bernadette beth betty beverly brenda bridget brigitte camila camille carla carmen carol carolina
    caroline carolyn catherine cathy cecilia charlotte cheryl chiara chloe christina christine cindy claire
    clara claudia cynthia daniela deborah debra denise diana diane dolores donna dora doris dorothy edith
    eileen elaine elena eleanor elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erika
    esther eva eve evelyn fatima fiona florence frances francesca gabriela gail geraldine gillian gina
    gloria grace greta hanna hannah hanne harriet heather heidi helen helena hillary ida ines ingrid irene
    iris isabel isabella ivanka jacqueline jane janet janice jean jennifer jenny jessica jill joan joanna
    joanne josephine joyce juanita judith judy julia juliana julie june karen karin kate katherine kathleen
    kathryn kathy katie kelly khadija kim kimberly kristen laila laura lauren layla leila lena leonora
    lesley lillian lily linda lisa lorraine louise lucia lucy luisa lydia madeleine magdalena margaret
    margarita maria mariam marie marilyn marina marion marjorie marta martha mary matilda maureen megan
    melania melissa michelle miriam molly monica nadia nancy naomi natalia natalie nicola nicole nina nora
    olga olivia pamela patricia paula pauline penelope petra phyllis priya rachel rebecca renata rita
    roberta rosa rose rosemary ruth sabine sally samantha sandra sara sarah selma shannon sharon sheila
    shirley silvia simone sofia sonia sonja sophia sophie stella stephanie sue susan susanne suzanne sylvia
    tamara tanya tara tatiana teresa theresa tina tracy ursula valentina valerie vanessa vera veronica
    victoria viola virginia vivian wanda wendy xenia yasmin yolanda yuki yvonne zainab zoe
    """)

MEN = word_set("""
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei
    alexis alfred ali allan allen andreas andrei andrew andy anthony antonio antony arnold arthur barack
    barry benjamin ben bernard bernie bill billy bob boris brad bradley brandon brian bruce bruno bryan
    calvin carl carlos charles charlie chris christian christopher chuck clarence claude clive colin craig
    curtis dan daniel darren dave david dean dennis derek dick diego dieter dmitri dominic don donald
    douglas duncan dwight earl ed eddie edgar eduardo edward edwin elias emil emmanuel enrique eric erik
    ernest eugene evan felix fernando francesco francis francisco frank franz fred frederick fritz gabriel
    gary gavin george gerald gerard giovanni glenn gordon graham greg gregory guido gunter gustav guy hamid
    hans harold harry harvey hassan hector henri henrik henry herbert herman howard hugh hugo hussein ian
    ibrahim igor isaac ivan jack jacob jaime jake jakob james jamie jan jared jason javier jay jeff jeffrey
    jeremy jerome jerry jim jimmy joachim joe joel johan john johnny jon jonas jonathan jorge jose joseph
    joshua juan julian julius jurgen justin karl keith ken kenneth kevin klaus kofi konrad kurt kyle lance
    larry lars laurence lawrence lee leo leon leonard lewis louis lucas luigi luis luke magnus mahmoud
    malcolm manuel marc marcel marco marcus mario mark markus martin matteo matthew matthias maurice max
    maxim michael miguel mike mikhail mitch mohamed mohammed morris muhammad nathan neil nicholas nick
    nicolas nigel nikolai noah norman oleg oliver omar oscar osman otto pablo pascal patrick paul pavel
    pedro peter philip phil phillip pierre rafael ralph ramon randy ray raymond ricardo richard rick rob
    robert roberto rodney roger roland roman ron ronald rory ross roy rudolf rudy russell ryan salman sam
    samuel scott sean sebastian sergei sergio seth simon stanley stefan stephen steve steven stuart ted
    terry theodore thomas tim timothy todd tom tomas tommy tony travis trevor vernon victor viktor vincent
    vladimir walter warren wayne werner wilhelm william willie wolfgang yuri yusuf zachary
    """)

FEMALE_WORDS = word_set("""
    mrs ms miss madam lady woman mother daughter sister wife widow girl girlfriend aunt grandmother queen
    princess spokeswoman congresswoman chairwoman businesswoman policewoman councilwoman actress nun niece
    dame she her
    """)

MALE_WORDS = word_set("""
    mr sir lord man father son brother husband widower boy boyfriend uncle grandfather king prince pope
    spokesman congressman chairman businessman policeman councilman actor monk nephew he him his
    """)

VAGUE = word_set("""
    officials official sources source critics critic experts expert analysts analyst observers observer
    people some many others supporters opponents insiders insider aides aide witnesses witness skeptics
    sceptics advocates campaigners activists commentators economists traders investors diplomats lawmakers
    voters residents locals neighbours neighbors rivals detractors defenders allies strategists scholars
    academics pundits everyone somebody someone anyone nobody most few several one person authorities
    reports rumours rumors speculation figures those them they
    """)
"""Speakers who are nobody in particular."""
