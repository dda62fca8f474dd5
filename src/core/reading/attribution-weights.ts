// Written by tools/fit-attribution.ts. Not by hand.

export const ATTRIBUTION_BIAS = 0;

/** A sentence is attributed from this chance on. */
export const ATTRIBUTION_THRESHOLD = 0.6;

export const ATTRIBUTION_WEIGHTS = `
0	=7	8	=8	12	=0	-9	=9	32	=5	-5	=2	-13
1	=8 =0	10	=8 =4	45	=1 =5	40	=0 =5	63	=9 =4	32	=0 =0	-46	=5 =0	8	=7 =0	8	=9 =0	33	=9 =3	19	=8 =2	44	=3 =0	4	=6 =0	6	=9 =2	72	=1 =0	-26	=8 =1	15
1	=2 =0	-14	=8 =3	20	=9 =1	54	=2 =5	44
2	=0 =3	26	=0 =0	-37	=2 =4	40	=3 =5	63	=2 =5	47	=1 =4	40	=2 =3	17	=2 =2	-6	=0 =4	35	=0 =1	9	=1 =3	48	=0 =2	-13	=2 =1	11	=2 =0	72	=3 =4	18
3	colon	14	before	4	#	5	by	-6	owner	-5	after	8	according	47
4	:	14	make	-5	said	38	#	5	know	47	told	10	saying	55	made	-9	called	24	reported	11	think	32	*	-8	from	-4	is	-18	has	-4	show	27	wrote	12	says	60
4	asked	20	are	-20	say	16	was	-20	to	47	be	-40	been	29	noted	22	see	3	support	-28
5	colon ?	14	before ?	-15	before say	10	before want	23	# #	5	before judge	-9	before think	-7	before deny	6	by ?	-6	owner ?	15	before show	23
5	before allege	10	before ask	17	after say	16	according ?	47	before admit	82
6	=0	26	=1	39	=2	-11
7	=3 =7	17	=4 =8	17	=3 =8	25	=4 =7	10	=3 =0	-8	=3 =9	47	=2 =0	17	=1 =0	-24	=2 =8	21	=4 =5	-13	=4 =9	19	=4 =0	24	=3 =3	11	=3 =6	7	=3 =4	14
7	=0 =0	-9	=2 =3	-35	=2 =1	-39	=2 =6	12	=2 =4	11	=3 =5	-21	=2 =2	5	=4 =3	26	=4 =4	-19	=2 =5	40	=1 =2	-30	=1 =1	11	=4 =2	10	=1 =3	-35	=2 =7	31
7	=4 =1	35	=2 =9	23
8	.	-17	”	99	)	-23	'	-15	"	50	''	56
9	=11 =9	26	=8 =0	6	=8 =4	25	=1 =5	27	=0 =5	7	=9 =4	23	=5 =0	-6	=7 =0	5	=9 =0	10	=9 =3	13	=8 =2	4	=3 =0	4	=6 =0	10	=4 =0	-16	=9 =2	-4	=8 =1	-30
9	=1 =0	-26	=2 =0	-7	=8 =3	32	=9 =1	-4	=2 =5	3
10	=8 =0	10	=8 =4	17	=1 =5	28	=0 =5	14	=9 =4	48	=0 =0	-27	=11 =9	-21	=5 =0	-4	=7 =0	18	=9 =0	28	=9 =3	24	=8 =2	-29	=3 =0	3	=4 =0	-11	=9 =2	7
10	=1 =0	-26	=8 =1	27	=8 =3	-14	=9 =1	-14	=2 =5	39
11	=0 =0 =0	-35	=0 =2 =4	18	=1 =3 =5	63	=1 =2 =4	45	=1 =0 =0	-38	=2 =0 =0	22	=0 =2 =5	49	=1 =1 =4	40	=1 =2 =3	38	=1 =2 =5	24	=0 =0 =4	33
11	=0 =2 =2	4	=0 =0 =3	3	=0 =0 =1	-10	=1 =1 =3	48	=0 =0 =2	-18	=0 =2 =3	19	=1 =0 =4	27	=1 =0 =1	33	=1 =0 =2	11	=0 =2 =0	82	=1 =3 =4	18
12	adv =0	-14	pron =0	24	aux =0	17	prep =0	12	quote =1	51	conj =0	-20	verb =0	12	mark =1	-43	sub =0	40	noun =0	-23	cue =0	20	stop =1	63
13	to	28	at	-23	the	9	conference	17	in	4	presidential	-8	candidate	-12	called	41	out	16	his	25	rival	9	for	6	which	-9	he	41	will	20	make	-9
13	it	15	a	-3	win	-40	presidency	12	2016	-30	said	40	many	12	of	19	you	5	believe	50	we	11	because	33	not	-8	enough	-35	on	26	immigration	33
13	vote	17	they	23	think	39	like	23	continued	17	about	38	but	-6	done	36	by	12	between	-18	us	26	and	8	who	8	should	22	an	-3	election	-13
13	that	33	added	-14	going	-8	all	-23	up	-33	their	7	children	-25	leader	29	are	22	with	16	kind	44	war	7	her	16	into	9	new	-16	attacks	18
13	billionaire	32	businessman	31	as	26	off	15	crisis	42	millions	24	she	16	has	12	weeks	-18	primary	-46	even	24	both	42	ahead	5	state	-3	7	-47
13	focused	6	trying	-30	use	16	nominee	52	words	21	against	49	him	44	know	62	what	31	great	18	when	8	was	23	before	14	hope	4	told	14	actually	-3
13	across	-14	country	30	back	15	statement	-13	saying	70	made	24	lot	-24	money	24	this	17	our	6	needs	-21	how	56	get	11	good	14	very	6	bad	47
13	were	10	campaign	11	comments	54	would	25	people	18	me	41	could	-20	comes	21	try	-16	most	7	than	-14	foreign	-51	policy	20	economic	38
13	policies	66	personal	19	release	9	turn	-18	attention	49	continues	-40	face	6	million	-17	announced	65	last	-4	week	9	where	7	less	-19	1	-26
13	change	27	or	-18	delegates	-4	contest	5	end	-24	party	6	around	-25	candidacy	10	voters	5	have	7	numbers	28	winning	-14	large	-18	give	44
13	convention	22	big	-8	go	-34	rally	-14	if	-7	nomination	-47	final	-21	contests	-54	pledged	4	according	52	lead	-19	elected	-25	officials	-20
13	through	-4	after	5	four	-22	other	-23	states	-52	despite	38	some	9	more	6	difficult	-41	interview	36	process	-26	its	-4	does	34	speech	23
13	crowd	39	number	13	also	33	tone	-10	little	24	man	50	do	-13	right	-35	work	-24	well	-22	security	10	those	23	information	7	described	38
13	email	-22	while	26	secretary	41	director	9	rather	22	your	-4	any	42	just	-13	strong	6	message	46	community	-26	there	50	hold	-13	really	20
13	same	25	family	-6	name	-25	part	-32	federal	32	debate	23	been	7	asked	39	past	-30	my	38	recently	34	two	-23	today	16	issue	18	point	-22
13	clear	-15	need	-16	interest	22	never	-20	now	16	question	-6	only	-18	look	12	start	-48	year	9	another	-17	job	18	president	40	role	-3
13	calling	44	himself	-19	political	-12	jobs	28	far	-37	chief	-31	position	-33	always	-9	one	4	staff	24	during	19	administration	39	no	22	so	-7
13	can	5	started	47	instead	-14	social	-38	public	-16	thought	6	too	7	used	-10	plans	8	continue	-20	own	-22	step	17	running	27	potential	23
13	earlier	4	power	-17	time	-4	former	7	again	20	poll	34	five	-23	calls	15	fight	11	efforts	16	began	7	2014	-46	leading	4	take	50	known	63
13	strategy	-16	world	53	place	-4	better	-19	within	3	night	-10	attack	-7	proposed	71	caucus	34	among	23	support	60	found	-19	say	23
13	independent	16	free	9	women	-19	caucuses	-14	early	-10	seen	26	biggest	-31	national	37	margin	-29	points	-38	here	-15	10	39	news	31	show	33
13	either	43	2	11	being	-13	3	-20	still	-34	attacked	53	5	-11	50	-15	away	28	example	39	helped	-11	home	-34	says	70	000	-39	9	-5	move	5	next	-11
13	almost	22	wrote	18	had	4	got	-12	keep	57	few	-10	looking	52	each	-39	already	-24	media	-5	small	6	days	-10	behind	10	since	-14	group	-4
13	much	-38	having	-8	thousands	-3	opportunity	4	often	23	might	7	government	-38	rules	28	business	12	why	22	want	63	itself	-28	current	25
13	recent	29	case	15	run	8	gave	-14	conservative	22	went	-29	then	-11	these	-29	friends	-37	bring	15	companies	21	100	9	billion	35	office	-43
13	field	-23	every	-18	nearly	-25	major	-12	taking	-16	especially	12	themselves	37	race	-23	months	-14	emails	-32	received	-8	under	9
13	criticism	69	response	12	issues	12	such	-7	likely	-10	voting	-13	2012	15	30	8	40	-16	toward	-13	given	40	reason	22	things	-13	anything	-8
13	paid	-32	person	6	event	-14	held	-32	votes	-33	effort	-15	released	47	years	-18	battle	12	history	-12	private	-15	able	-10	find	43	month	31
13	politics	26	put	10	yet	18	second	12	influence	27	working	6	moment	-58	making	-8	though	-15	20	20	front-runner	35	responded	-23	until	65
13	spoke	-12	line	4	later	-22	wants	73	call	-10	system	-3	real	-12	hard	15	something	-36	victory	-56	tell	49	longer	-7	once	-20	whose	-7
13	anyone	5	won	-28	care	34	governor	-23	help	24	important	-15	positions	79	general	5	along	-10	men	-20	remarks	-37	seemed	47	best	20
13	different	38	common	38	raised	19	left	-11	set	-13	law	38	however	3	fact	-22	groups	-35	come	-10	chairman	-34	head	-22	noted	23	majority	31
13	comment	-5	latest	7	see	14	referring	46	seeking	33	become	-22	several	-32	polls	45	particularly	49	list	17	immigrants	28	build	-25	idea	6
13	plan	17	organization	-11	showing	-10	failed	-5	decision	-18	coming	9	together	-12	facing	26	ever	25	focus	4	increasingly	29	meeting	-7
13	hours	-6	led	43	others	-12	stage	-24	sure	5	speaking	-9	times	-16	executive	-37	economy	7	turned	-6	close	-8	needed	-4	remains	-24	talk	-59
13	future	18	's	-7	doesn't	38	've	11	're	-8	'm	52	third	23	fall	45	taken	25	deal	14	rivals	20
14	say prep	16	think prep	23	judge noun	20	say noun	20	want noun	14	judge adv	15	react noun	-3	deny noun	-13	show noun	-9	think noun	53
14	allege noun	32
15	say prep	15	say comma	-9	think pron	19	think name	30	judge name	36	react det	-13	react prep	5	want prep	6	think det	-11	say sub	24
15	say pron	73	want comma	20	think sub	44	say name	51	want det	54	judge det	62	think noun	-7	judge prep	25	deny prep	4	say det	51	judge sub	-23
15	react noun	-6	think verb	29	ask det	12	ask prep	68	say adv	22	show prep	-14	say stop	-17	want noun	48	judge noun	-35	think adv	36
15	think prep	67	show noun	33	show name	56	show det	9	say cue	-21	think stop	6	want stop	41	say conj	-9	allege det	5	say verb	34	say quote	46
15	judge pron	58	allege name	47	ask name	56	think comma	18	judge stop	-22	want name	22	want pron	31	say aux	17	judge verb	3	ask sub	66
15	deny det	-8
16	=0 =3	6	=0 =0	-22	=3 =4	21	=1 =5	44	=1 =4	40	=0 =4	44	=2 =5	65	=0 =5	59	=0 =2	-7	=1 =3	19	=3 =5	24	=1 =0	22	=2 =3	30	=2 =0	-25	=2 =4	35
16	=1 =2	-5
17	=7 ?	-17	=8 ?	11	=8 say	16	=7 say	32	=9 say	53	=8 judge	26	=5 ?	-4	=0 want	34	=6 want	18	=4 ?	10	=9 ?	-5	=8 want	5	=3 ?	-9	=1 ?	-4	=6 ?	7
17	=2 ?	-4	=8 think	6	=1 say	-36	=5 want	32	=7 judge	-8	=6 judge	5	=8 show	26	=9 show	-5	=4 say	-9	=3 say	-31	=3 judge	-12	=4 want	4	=7 want	-6
17	=8 ask	5	=0 say	-6	=5 think	-15	=2 say	-40	=5 react	-15	=9 judge	52	=5 judge	-13	=4 think	-3	=7 think	-8	=6 think	13	=5 say	-27
18	=2 =11 name	38	=0 =7 adv	45	=0 =8 name	3	=1 =0 pron	-17	=1 =9 pron	28	=1 =0 name	-11	=0 =5 prep	11	=0 =9 quote	24	=1 =9 quote	40	=0 =3 det	16
18	=0 =7 det	-19	=0 =4 prep	7	=0 =9 name	-6	=0 =8 pron	21	=0 =3 quote	28	=1 =0 conj	37	=0 =8 conj	8	=0 =7 prep	17	=0 =3 conj	11	=1 =9 name	32
18	=0 =8 quote	47	=0 =0 name	-33	=0 =7 name	12	=0 =0 prep	-34	=0 =6 prep	36	=0 =6 pron	9	=0 =0 det	12	=0 =4 det	-3	=0 =2 conj	44	=0 =4 name	12
18	=0 =2 name	4	=0 =5 name	-4	=1 =0 det	-5	=0 =5 det	7	=0 =7 quote	42	=0 =9 pron	5	=0 =9 adv	-8	=0 =2 prep	-28	=0 =3 prep	28	=0 =8 det	26
18	=0 =9 prep	-4	=1 =0 prep	35	=0 =3 name	-22	=0 =6 det	9	=0 =1 det	19	=1 =9 det	-8	=0 =1 name	-13	=0 =6 quote	42	=1 =0 sub	43	=0 =3 pron	-19
18	=0 =2 det	-17	=0 =8 prep	-23	=1 =0 adv	23	=0 =5 quote	29	=0 =5 conj	-16	=0 =4 quote	30	=0 =2 pron	-33	=0 =0 pron	17	=0 =1 prep	13
18	=0 =4 conj	-28	=1 =9 adv	-9	=0 =9 conj	8	=0 =7 pron	15	=0 =8 adv	-22	=0 =4 pron	14	=0 =6 conj	-18	=0 =7 conj	-13
19	* =7	16	* =8	23	* =1	-13	* =9	34	“ =0	47	* =3	-8	* =4	-12	“ =9	5	* =2	-9	" =0	62	. =0	58	" =9	30
20	=0 =5 =4	6	=4 =4 =5	33	=5 =5 =4	41	=4 =5 =5	33	=5 =5 =5	117	=5 =0 =5	5	=9 =0 =0	15	=0 =0 =0	-12	=0 =5 =0	8	=0 =4 =5	42	=5 =5 =3	26
20	=2 =0 =0	-33	=0 =4 =0	21	=5 =0 =0	-3	=0 =2 =0	8	=0 =0 =2	-4	=0 =0 =4	29	=0 =5 =3	9	=3 =0 =5	12	=0 =9 =0	-42	=0 =3 =0	-5	=0 =3 =5	-9
20	=5 =0 =3	41	=0 =0 =3	26	=3 =0 =0	8	=3 =5 =5	26	=5 =4 =5	62	=4 =0 =5	52	=0 =0 =1	-16	=1 =0 =0	-11	=4 =0 =0	-12	=5 =3 =0	37	=0 =1 =0	-28
20	=0 =5 =2	24	=5 =4 =0	13	=0 =4 =3	30	=0 =0 =5	42	=5 =2 =0	-22	=4 =4 =0	7	=0 =5 =5	65	=4 =9 =5	41	=5 =5 =0	-60	=5 =0 =4	19	=0 =3 =2	-20
20	=4 =5 =0	-39
21	=0	-5	=4	18
22	=9	29	=7	6	=4	10	=8	26
23	=7 =4	14	=8 =4	9	=1 =4	-23	=0 =4	36	=9 =4	17	=5 =4	-13	=3 =4	7	=6 =4	34	=4 =4	-24	=0 =3	3	=8 =3	17	=9 =3	48	=3 =2	3	=6 =2	-29	=0 =2	-43
23	=4 =2	11	=8 =2	-27	=2 =3	7	=7 =3	13	=5 =3	11	=3 =3	-22	=4 =3	5	=6 =3	-6	=2 =4	-8	=5 =2	-18	=1 =3	4
24	=5	24	=8	10	=10	35	=7	14	=3	-19	=2	-9	=1	-73	=0	-35
25	# #	-45	think want	18	think #	34	say #	-6	judge #	-6	react #	-32	say say	11	say want	18	react say	9	want #	-15	want say	42	want want	27
25	judge judge	48	think say	9	judge say	13	want think	8	think think	21	judge think	23	show #	24	allege #	30	ask #	23	ask say	57	think judge	14
25	say react	-9	show say	3	want judge	25
26	=0 =7	4	=0 =8	12	=0 =0	-9	=0 =9	33	=0 =5	-10	=1 =9	21	=1 =0	9	=1 =8	11	=0 =6	5	=1 =7	20	=0 =2	-13
`;
