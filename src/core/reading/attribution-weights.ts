// Written by tools/fit-attribution.ts. Not by hand.

export const ATTRIBUTION_BIAS = 0;

/** A sentence is attributed from this chance on. */
export const ATTRIBUTION_THRESHOLD = 0.6;

export const ATTRIBUTION_WEIGHTS = `
0	=7	8	=8	12	=0	-9	=9	32	=5	-5	=2	-13
1	=8 =0	10	=8 =4	45	=1 =5	40	=0 =5	63	=9 =4	32	=0 =0	-46	=5 =0	7	=7 =0	8	=9 =0	33	=9 =3	19	=8 =2	44	=3 =0	4	=6 =0	6	=9 =2	72	=1 =0	-26	=8 =1	15
1	=2 =0	-14	=8 =3	20	=9 =1	54	=2 =5	44
2	=0 =3	26	=0 =0	-37	=2 =4	41	=3 =5	63	=2 =5	47	=1 =4	40	=2 =3	17	=2 =2	-6	=0 =4	35	=0 =1	9	=1 =3	48	=0 =2	-13	=2 =1	11	=2 =0	72	=3 =4	18
3	colon	14	before	5	#	5	by	-6	owner	-7	after	8	according	47
4	:	14	make	-5	said	37	#	5	know	47	told	9	saying	55	made	-9	called	24	reported	11	think	32	*	-8	from	-4	is	-22	has	-4	show	26	wrote	12	says	60
4	asked	20	are	-22	say	16	was	-23	to	47	be	-40	been	26	support	-29
5	colon ?	14	before ?	-16	before say	10	before want	21	# #	5	before judge	-5	before think	-5	before deny	6	by ?	-6	owner ?	13	before show	22
5	before allege	7	before ask	16	after say	16	according ?	47	before admit	83
6	=0	26	=1	39	=2	-11
7	=3 =7	16	=4 =8	17	=3 =8	25	=4 =7	10	=3 =0	-8	=3 =9	47	=2 =0	17	=1 =0	-24	=2 =8	22	=4 =5	-13	=4 =9	19	=4 =0	24	=3 =3	11	=3 =6	8	=3 =4	14
7	=0 =0	-9	=2 =3	-35	=2 =1	-39	=2 =6	12	=2 =4	11	=3 =5	-22	=2 =2	5	=4 =3	26	=4 =4	-19	=2 =5	40	=1 =2	-30	=1 =1	11	=4 =2	10	=1 =3	-35	=2 =7	31
7	=4 =1	35	=2 =9	23
8	.	-16	”	99	)	-23	'	-15	"	50	''	56
9	=11 =9	26	=8 =0	6	=8 =4	25	=1 =5	27	=0 =5	7	=9 =4	23	=5 =0	-6	=7 =0	5	=9 =0	10	=9 =3	13	=8 =2	4	=3 =0	4	=6 =0	10	=4 =0	-16	=9 =2	-4	=8 =1	-31
9	=1 =0	-26	=2 =0	-7	=8 =3	32	=9 =1	-4
10	=8 =0	10	=8 =4	17	=1 =5	28	=0 =5	14	=9 =4	48	=0 =0	-27	=11 =9	-21	=5 =0	-4	=7 =0	18	=9 =0	28	=9 =3	24	=8 =2	-29	=3 =0	3	=4 =0	-11	=9 =2	7
10	=1 =0	-26	=8 =1	27	=8 =3	-15	=9 =1	-14	=2 =5	39
11	=0 =0 =0	-35	=0 =2 =4	18	=1 =3 =5	63	=1 =2 =4	45	=1 =0 =0	-38	=2 =0 =0	22	=0 =2 =5	49	=1 =1 =4	40	=1 =2 =3	38	=1 =2 =5	24	=0 =0 =4	33
11	=0 =2 =2	4	=0 =0 =1	-10	=1 =1 =3	48	=0 =0 =2	-18	=0 =2 =3	18	=1 =0 =4	27	=1 =0 =1	33	=1 =0 =2	11	=0 =2 =0	82	=1 =3 =4	18
12	adv =0	-14	pron =0	24	aux =0	17	prep =0	13	quote =1	51	conj =0	-21	verb =0	12	mark =1	-43	sub =0	40	noun =0	-23	cue =0	20	stop =1	63
13	to	28	at	-22	the	9	conference	17	in	4	presidential	-8	candidate	-12	called	41	out	15	his	26	rival	9	for	6	which	-9	he	42	will	20	make	-9
13	it	14	a	-4	win	-40	presidency	12	2016	-30	said	40	many	12	of	19	you	5	believe	50	we	11	because	33	not	-8	enough	-35	on	26	immigration	33
13	vote	17	they	23	think	39	like	23	continued	17	about	38	but	-5	done	36	by	12	between	-17	us	26	and	8	who	9	should	22	an	-3	election	-13
13	that	33	added	-14	going	-8	all	-24	up	-33	their	7	children	-25	leader	29	are	23	with	16	kind	44	war	7	her	16	into	8	new	-16	attacks	18
13	billionaire	32	businessman	31	as	26	off	15	crisis	42	millions	24	she	16	has	12	weeks	-18	primary	-46	even	24	both	42	ahead	5	state	-3	7	-47
13	focused	6	trying	-31	use	15	nominee	52	words	21	against	50	him	43	know	62	what	30	great	18	when	8	was	23	before	14	hope	4	told	15	actually	-3
13	across	-14	country	29	back	15	statement	-14	saying	70	made	24	lot	-25	money	24	this	17	our	5	needs	-21	how	56	get	11	good	14	very	5	bad	47
13	were	10	campaign	12	comments	53	would	25	people	18	me	41	could	-20	comes	21	try	-15	most	7	than	-14	foreign	-51	policy	19	economic	38
13	policies	66	personal	19	release	9	turn	-18	attention	49	continues	-40	face	6	million	-17	announced	65	last	-4	week	9	where	7	less	-19	1	-26
13	percent	-4	change	27	or	-18	delegates	-4	contest	5	end	-25	party	6	around	-24	candidacy	10	voters	5	have	7	numbers	27	winning	-14	large	-18
13	give	44	convention	23	big	-8	go	-34	rally	-13	if	-7	nomination	-47	final	-20	contests	-54	pledged	4	according	51	lead	-19	elected	-24
13	officials	-20	through	-4	after	5	four	-22	other	-23	states	-53	despite	38	some	9	more	6	difficult	-41	interview	36	process	-26	its	-4	does	34
13	speech	23	crowd	39	number	13	also	33	tone	-11	little	25	man	51	do	-13	right	-35	work	-23	well	-22	security	10	those	23	information	7
13	described	38	email	-21	while	27	secretary	41	director	9	rather	22	your	-3	any	42	just	-13	strong	6	message	46	community	-26	there	50	hold	-14
13	really	20	same	24	family	-6	name	-26	part	-32	federal	32	debate	23	been	7	asked	39	past	-30	my	37	recently	34	two	-23	today	16	issue	18
13	point	-22	clear	-15	need	-16	interest	22	never	-20	now	16	question	-6	only	-18	look	12	start	-49	year	8	another	-17	job	17	president	40
13	role	-3	calling	44	himself	-18	political	-12	jobs	28	far	-37	chief	-31	position	-33	always	-9	one	4	staff	24	during	19	administration	38
13	no	22	so	-7	can	5	started	47	instead	-14	social	-38	public	-16	thought	6	too	7	used	-10	plans	8	continue	-20	own	-23	step	16	running	27
13	potential	23	earlier	4	power	-17	time	-4	former	7	again	20	poll	34	five	-23	calls	15	fight	12	efforts	16	began	7	2014	-46	leading	4	take	50
13	known	63	strategy	-17	world	53	place	-4	better	-19	within	3	night	-10	attack	-6	proposed	71	caucus	34	among	23	support	59	found	-20	say	23
13	independent	16	free	9	women	-19	caucuses	-14	early	-10	seen	26	biggest	-30	national	36	margin	-29	points	-38	here	-15	10	39	news	31	show	33
13	either	43	2	11	being	-13	3	-20	still	-33	attacked	53	5	-11	50	-15	away	29	example	39	helped	-11	home	-34	says	70	000	-39	9	-5	move	5	next	-11
13	almost	22	wrote	18	had	4	got	-12	keep	58	few	-10	looking	52	each	-39	already	-24	media	-5	small	6	days	-10	behind	9	since	-14	group	-4
13	much	-39	having	-7	thousands	-3	opportunity	4	often	23	might	7	government	-38	rules	28	business	12	why	22	want	64	itself	-28	current	25
13	recent	29	case	15	run	7	gave	-15	conservative	21	went	-29	then	-11	these	-29	friends	-38	bring	15	companies	22	100	9	billion	35	office	-43
13	field	-23	every	-19	nearly	-24	major	-12	taking	-16	especially	12	themselves	37	race	-23	months	-14	emails	-32	received	-8	under	9
13	criticism	69	response	12	issues	12	such	-8	likely	-10	voting	-13	2012	15	30	8	40	-16	toward	-13	given	40	reason	22	things	-13	anything	-8
13	paid	-32	person	7	event	-14	held	-32	votes	-33	effort	-15	released	46	years	-18	battle	11	history	-12	private	-15	able	-10	find	43	month	30
13	politics	26	put	10	yet	18	second	12	influence	27	working	6	moment	-58	making	-8	though	-15	20	20	front-runner	35	responded	-23	until	64
13	spoke	-12	later	-22	wants	73	call	-10	system	-3	real	-13	hard	14	something	-36	victory	-56	tell	49	longer	-6	once	-20	whose	-7	anyone	5
13	won	-29	care	34	governor	-23	help	23	important	-15	positions	79	general	5	along	-9	men	-20	remarks	-37	seemed	47	best	20	different	38
13	common	38	raised	19	left	-11	set	-13	law	38	however	4	fact	-21	groups	-36	come	-10	chairman	-34	head	-23	noted	26	majority	31	comment	-4
13	latest	6	see	14	referring	46	seeking	33	become	-22	several	-32	polls	45	particularly	49	list	18	immigrants	28	build	-25	idea	5	plan	17
13	organization	-11	showing	-10	failed	-5	decision	-18	coming	10	together	-12	facing	26	ever	25	focus	4	increasingly	29	meeting	-7	hours	-6
13	led	43	others	-12	stage	-24	sure	5	speaking	-9	times	-16	executive	-37	economy	8	turned	-6	close	-8	needed	-6	remains	-24	talk	-59	future	18
13	's	-7	doesn't	38	've	11	're	-8	'm	52	third	25	fall	43	taken	25	deal	15	rivals	20
14	say prep	15	think prep	23	judge noun	20	say noun	20	want noun	14	judge adv	15	react noun	-3	deny noun	-13	show noun	-9	think noun	53
14	allege noun	31
15	say prep	15	say comma	-9	think pron	18	think name	30	judge name	35	react det	-13	react prep	5	want prep	6	think det	-12	say sub	25
15	say pron	73	want comma	20	think sub	44	say name	51	want det	54	judge det	61	think noun	-7	judge prep	25	deny prep	5	say det	51	judge sub	-23
15	react noun	-6	think verb	29	ask det	12	ask prep	68	say adv	22	show prep	-14	say stop	-17	want noun	48	judge noun	-36	think adv	36
15	think prep	67	show noun	33	show name	56	show det	9	say cue	-21	think stop	6	want stop	41	say conj	-9	allege det	5	say verb	34	say quote	46
15	judge pron	57	allege name	47	ask name	56	think comma	18	judge stop	-23	want name	22	want pron	31	say aux	17	judge verb	4	ask sub	66
15	deny det	-8
16	=0 =3	6	=0 =0	-22	=3 =4	21	=1 =5	44	=1 =4	40	=0 =4	44	=2 =5	65	=0 =5	59	=0 =2	-7	=1 =3	19	=3 =5	24	=1 =0	22	=2 =3	30	=2 =0	-25	=2 =4	35
16	=1 =2	-5
17	=7 ?	-14	=8 ?	12	=8 say	16	=7 say	33	=9 say	52	=8 judge	25	=5 ?	-6	=0 want	34	=6 want	24	=4 ?	6	=9 ?	-3	=3 ?	-8	=1 ?	-4	=6 ?	6	=2 ?	-4
17	=8 think	14	=1 say	-36	=5 want	23	=7 judge	-9	=6 judge	3	=8 show	26	=9 show	-5	=4 say	-10	=3 say	-31	=3 judge	-13	=4 want	7	=7 want	-8
17	=8 ask	5	=0 say	-6	=5 think	-15	=2 say	-40	=5 react	-15	=9 judge	51	=4 think	-5	=7 think	-9	=6 think	13	=5 say	-28
18	=2 =11 name	38	=0 =7 adv	45	=0 =8 name	4	=1 =0 pron	-16	=1 =9 pron	28	=1 =0 name	-11	=0 =5 prep	11	=0 =9 quote	24	=1 =9 quote	40	=0 =3 det	16
18	=0 =7 det	-19	=0 =4 prep	6	=0 =9 name	-6	=0 =8 pron	21	=0 =3 quote	28	=1 =0 conj	37	=0 =8 conj	7	=0 =7 prep	17	=0 =3 conj	11	=1 =9 name	32
18	=0 =8 quote	47	=0 =0 name	-33	=0 =7 name	12	=0 =0 prep	-35	=0 =6 prep	36	=0 =6 pron	9	=0 =0 det	13	=0 =4 det	-3	=0 =2 conj	44	=0 =4 name	12
18	=0 =2 name	4	=0 =5 name	-3	=1 =0 det	-5	=0 =5 det	7	=0 =7 quote	42	=0 =9 pron	5	=0 =9 adv	-9	=0 =2 prep	-28	=0 =3 prep	27	=0 =8 det	26
18	=0 =9 prep	-4	=1 =0 prep	35	=0 =3 name	-22	=0 =6 det	9	=0 =1 det	19	=1 =9 det	-7	=0 =1 name	-13	=0 =6 quote	42	=1 =0 sub	43	=0 =3 pron	-18
18	=0 =2 det	-17	=0 =8 prep	-23	=1 =0 adv	23	=0 =5 quote	29	=0 =5 conj	-17	=0 =4 quote	30	=0 =2 pron	-32	=0 =0 pron	17	=0 =1 prep	13
18	=0 =4 conj	-28	=1 =9 adv	-9	=0 =9 conj	9	=0 =7 pron	15	=0 =8 adv	-22	=0 =4 pron	14	=0 =6 conj	-18	=0 =7 conj	-13
19	* =7	16	* =8	23	* =1	-13	* =9	34	“ =0	47	* =3	-8	* =4	-11	“ =9	5	* =2	-9	" =0	62	. =0	58	" =9	30
20	=0 =5 =4	6	=4 =4 =5	33	=5 =5 =4	40	=4 =5 =5	33	=5 =5 =5	117	=5 =0 =5	4	=9 =0 =0	15	=0 =0 =0	-12	=0 =5 =0	8	=0 =4 =5	42	=5 =5 =3	26
20	=2 =0 =0	-33	=0 =4 =0	21	=5 =0 =0	-3	=0 =2 =0	8	=0 =0 =2	-3	=0 =0 =4	29	=0 =5 =3	9	=3 =0 =5	12	=0 =9 =0	-42	=0 =3 =0	-5	=0 =3 =5	-9
20	=5 =0 =3	41	=0 =0 =3	26	=3 =0 =0	8	=3 =5 =5	26	=5 =4 =5	62	=4 =0 =5	52	=0 =0 =1	-16	=1 =0 =0	-11	=4 =0 =0	-12	=5 =3 =0	37	=0 =1 =0	-28
20	=0 =5 =2	24	=5 =4 =0	14	=0 =4 =3	30	=0 =0 =5	42	=5 =2 =0	-22	=4 =4 =0	7	=0 =5 =5	65	=4 =9 =5	41	=5 =5 =0	-60	=5 =0 =4	19	=0 =3 =2	-20
20	=4 =5 =0	-38
21	=0	-5	=4	17
22	=9	29	=7	6	=4	10	=8	26
23	=7 =4	13	=8 =4	10	=1 =4	-24	=0 =4	36	=9 =4	18	=5 =4	-12	=3 =4	7	=6 =4	33	=4 =4	-24	=8 =3	17	=9 =3	48	=3 =2	3	=6 =2	-29	=0 =2	-43	=4 =2	11
23	=8 =2	-28	=2 =3	6	=7 =3	13	=5 =3	10	=3 =3	-22	=4 =3	6	=6 =3	-5	=2 =4	-8	=5 =2	-17	=1 =3	4
24	=5	24	=8	10	=10	35	=7	14	=3	-19	=2	-9	=1	-74	=0	-35
25	# #	-44	think want	18	think #	34	say #	-6	judge #	-7	react #	-32	say say	11	say want	19	react say	10	want #	-14	want say	43	want want	28
25	judge judge	47	think say	9	judge say	12	want think	8	think think	21	judge think	23	show #	23	allege #	31	ask #	23	ask say	57	think judge	14
25	say react	-8	show say	3	want judge	25
26	=0 =7	4	=0 =8	12	=0 =0	-9	=0 =9	33	=0 =5	-10	=1 =9	21	=1 =0	9	=1 =8	11	=0 =6	5	=1 =7	20	=0 =2	-13
`;
