// Written by tools/fit-attribution.ts. Not by hand.

export const ATTRIBUTION_BIAS = 0;

/** A sentence is attributed from this chance on. */
export const ATTRIBUTION_THRESHOLD = 0.58;

export const ATTRIBUTION_WEIGHTS = `
0	=7	7	=8	13	=0	-8	=9	32	=2	-16
1	=8 =0	8	=8 =4	42	=1 =5	11	=0 =5	67	=9 =4	33	=0 =0	-51	=6 =0	12	=7 =0	11	=9 =0	34	=8 =2	42	=9 =2	68	=3 =0	5	=9 =3	20	=1 =0	-16	=8 =1	38
1	=2 =0	-20	=9 =1	47	=2 =5	51	=7 =2	-13
2	=0 =3	26	=0 =0	-36	=2 =4	42	=3 =5	63	=2 =5	45	=1 =4	42	=2 =3	15	=2 =2	-6	=0 =4	36	=0 =1	9	=1 =3	47	=0 =2	-9	=2 =1	17	=2 =0	72	=3 =4	19
3	colon	12	before	4	by	-9	after	26	according	44
4	:	12	said	32	added	-5	know	50	told	11	saying	56	called	20	reported	11	think	34	*	-5	from	-11	by	-8	is	-20	has	-7	wrote	9	says	55	made	49
4	asked	22	are	-31	say	6	was	-20	to	44	be	-34	been	23	have	15	noted	21	see	4	need	-15	support	-36
5	colon ?	12	before ?	-13	before say	10	before want	15	before react	-8	before think	-8	before deny	7	by ?	-9	owner ?	8	before show	18
5	before allege	18	before ask	12	after say	25	according ?	44	before admit	73
6	=0	25	=1	41	=2	-10
7	=3 =7	19	=4 =8	27	=3 =8	23	=3 =0	-3	=3 =9	52	=2 =0	16	=1 =0	-31	=2 =8	34	=4 =6	-5	=4 =9	15	=4 =0	30	=3 =4	16	=3 =6	7	=0 =0	-11	=2 =2	14
7	=2 =5	38	=3 =5	-19	=4 =5	-12	=2 =3	-19	=4 =3	21	=4 =4	-21	=2 =1	-60	=1 =2	-36	=2 =6	21	=1 =1	24	=4 =2	16	=4 =1	17	=2 =9	21	=1 =3	-25	=2 =7	27
8	.	-15	”	98	)	-24	'	-14	"	53	''	59
9	=11 =9	25	=8 =0	5	=8 =4	-5	=1 =5	-8	=0 =5	12	=9 =4	23	=7 =0	12	=9 =0	9	=4 =0	-27	=3 =0	11	=9 =3	13	=8 =1	8	=2 =0	-13	=1 =0	-15	=9 =1	-18
9	=2 =5	-12
10	=8 =0	14	=8 =4	23	=1 =5	23	=0 =5	13	=9 =4	48	=0 =0	-34	=11 =9	-22	=6 =0	10	=7 =0	7	=9 =0	28	=8 =3	-20	=8 =2	-12	=4 =0	-12	=9 =2	6	=3 =0	-11
10	=9 =3	26	=1 =0	-16	=8 =1	20	=2 =0	13	=9 =1	-27	=2 =5	29
11	=0 =0 =0	-33	=0 =2 =4	19	=1 =3 =5	63	=1 =2 =4	37	=1 =0 =0	-39	=2 =0 =0	23	=0 =2 =5	48	=1 =1 =4	42	=1 =2 =3	33	=1 =2 =5	23	=0 =0 =4	34
11	=0 =0 =1	-11	=1 =1 =3	47	=0 =0 =2	-14	=0 =2 =3	18	=1 =0 =4	26	=1 =0 =1	35	=1 =0 =2	12	=0 =2 =0	83	=1 =3 =4	19
12	adv =0	-12	pron =0	28	aux =0	14	prep =0	13	quote =1	47	conj =0	-20	verb =0	16	mark =1	-46	sub =0	38	noun =0	-23	cue =0	13	stop =1	62
13	to	30	at	-21	the	10	conference	20	in	5	presidential	-7	candidate	-8	called	38	out	15	his	24	for	6	which	-11	he	39	will	21	make	-7	it	19	a	-5
13	win	-41	presidency	12	2016	-23	said	38	many	13	of	19	you	4	believe	48	we	12	because	34	not	-9	enough	-33	on	25	immigration	30	vote	15	they	23
13	think	40	like	24	them	-9	continued	16	about	39	but	-8	done	38	by	17	between	-20	us	25	and	10	who	9	should	18	be	-4	is	5	an	-6	election	-12
13	that	32	added	-15	going	-8	all	-23	up	-33	including	3	their	5	children	-25	leader	29	are	25	with	18	kind	46	war	12	her	21	into	7	new	-16
13	attacks	20	billionaire	29	businessman	31	as	29	off	14	crisis	40	millions	26	she	14	has	13	weeks	-16	primary	-49	even	23	both	40	ahead	5	7	-52
13	focused	7	trying	-36	use	15	nominee	53	words	25	against	47	him	48	know	66	what	28	great	16	when	6	was	24	before	15	hope	6	told	15	actually	-6
13	across	-16	country	28	back	15	statement	-10	saying	58	made	10	lot	-28	money	25	down	-5	this	16	our	4	needs	-26	how	55	get	10	good	16	bad	48
13	were	13	campaign	12	comments	48	would	29	people	15	me	41	could	-19	comes	25	try	-16	most	6	than	-13	foreign	-49	policy	20	economic	34
13	policies	67	personal	21	release	10	turn	-15	attention	45	continues	-39	face	3	million	-21	announced	66	week	9	where	7	less	-16	1	-25
13	change	25	or	-18	contest	4	end	-31	party	5	around	-28	candidacy	14	have	10	numbers	29	winning	-10	large	-21	give	45	convention	29	go	-32
13	rally	-16	if	-7	nomination	-48	final	-21	contests	-42	pledged	5	according	48	lead	-22	elected	-24	officials	-16	through	-6	after	5	four	-25
13	other	-26	states	-53	despite	34	some	12	more	8	difficult	-42	interview	37	process	-17	its	-9	does	28	speech	17	crowd	34	number	13	also	32
13	from	4	tone	-15	little	25	man	49	do	-14	right	-32	work	-19	well	-23	security	11	those	21	described	36	email	-22	while	27	secretary	41
13	director	5	rather	20	any	49	just	-16	strong	4	message	43	community	-27	there	52	hold	-7	really	16	same	28	name	-27	part	-32	federal	36
13	debate	26	candidates	-3	been	8	asked	37	past	-33	my	41	recently	33	served	-7	two	-21	today	18	issue	15	over	-3	point	-21	clear	-10	need	-14
13	interest	23	never	-22	now	18	question	-6	only	-25	look	13	start	-47	year	15	another	-17	job	18	president	41	role	-4	calling	48	himself	-21
13	political	-13	jobs	31	far	-37	chief	-31	position	-34	always	-9	one	4	staff	22	during	24	administration	36	no	23	so	-6	can	5	started	46
13	instead	-14	social	-35	public	-16	thought	5	used	-11	plans	7	continue	-19	own	-17	step	15	running	31	potential	20	earlier	4	power	-15	time	-6
13	former	6	again	17	poll	36	five	-29	calls	14	fight	12	efforts	14	began	8	2014	-45	leading	9	take	51	known	65	must	5	strategy	-15	world	54
13	place	-7	better	-20	within	4	night	-10	attack	-9	proposed	60	caucus	35	among	24	support	64	found	-17	say	21	independent	17	free	14	way	-4
13	women	-9	caucuses	-16	early	-10	seen	29	biggest	-23	national	34	margin	-29	points	-40	here	-13	10	39	news	36	show	38	either	41	2	12	being	-7
13	3	-21	still	-37	attacked	55	5	-8	50	-16	away	22	example	37	worked	-9	helped	-9	home	-37	says	70	000	-39	9	-4	move	10	next	-11	almost	19
13	wrote	16	had	4	got	-7	keep	59	few	-6	looking	51	each	-39	already	-23	media	-9	pay	5	days	-14	behind	4	since	-14	much	-48	opportunity	8
13	often	25	might	9	government	-36	rules	30	business	12	why	19	want	70	itself	-26	current	23	recent	26	case	19	run	13	gave	-16	conservative	24
13	went	-28	doing	-4	then	-13	these	-29	friends	-33	bring	13	companies	24	100	4	billion	30	office	-47	field	-15	every	-17	nearly	-28	major	-10
13	taking	-17	especially	14	themselves	37	race	-29	months	-15	emails	-36	received	-9	came	-4	under	6	criticism	66	response	15	issues	13	such	-12
13	likely	-11	voting	-11	2012	17	30	5	40	-12	toward	-7	given	38	reason	23	things	-14	anything	-5	paid	-32	event	-13	held	-32	votes	-30	effort	-12
13	released	40	years	-15	battle	8	history	-13	private	-16	able	-11	find	47	month	27	politics	27	put	3	yet	17	second	9	nation	6	influence	25
13	working	8	moment	-60	making	-10	though	-16	20	23	front-runner	29	responded	-21	until	59	spoke	-15	later	-23	wants	71	call	-7	system	-7
13	real	-17	hard	23	something	-36	victory	-57	tell	46	longer	-5	once	-26	whose	-10	anyone	7	without	3	won	-24	care	31	governor	-31	help	22
13	important	-15	positions	74	general	6	along	-9	men	-11	remarks	-36	seemed	45	best	16	different	37	common	38	raised	19	left	-14	set	-9	law	38
13	getting	-9	however	7	fact	-20	groups	-36	come	-7	senator	-6	chairman	-28	head	-24	noted	21	majority	35	latest	7	see	14	referring	45
13	seeking	38	become	-23	several	-33	polls	45	particularly	50	list	16	immigrants	29	build	-25	idea	6	plan	22	organization	-13	showing	-8
13	failed	-7	decision	-13	coming	8	together	-6	facing	27	ever	16	focus	3	increasingly	31	meeting	-10	hours	-5	led	46	others	-9	stage	-25	sure	15
13	speaking	-10	times	-10	executive	-40	based	3	economy	10	close	-10	needed	-6	remains	-25	talk	-58	future	13	's	-6	doesn't	35	've	10	don't	-6
13	're	-5	'm	54	third	26	fall	47	taken	29	deal	14	rivals	21
14	say prep	15	think prep	24	judge noun	21	say noun	21	want noun	16	react noun	-5	judge adv	15	deny noun	-15	show noun	-8	think noun	50
14	allege noun	23
15	say prep	16	say comma	-6	think pron	19	think name	31	judge name	36	react det	-8	react prep	6	want prep	6	think det	-14	say sub	23	say noun	-4
15	say pron	71	want comma	24	think sub	44	say name	49	want det	57	judge det	64	think noun	-7	judge prep	27	deny prep	7	say det	53	judge sub	-19
15	react noun	-9	think verb	54	ask det	12	ask prep	74	say adv	23	show prep	-17	say stop	-20	want noun	47	judge noun	-34	think adv	38
15	think prep	72	show noun	34	show name	51	show det	11	say cue	-23	want stop	43	say conj	-11	show sub	-7	say verb	37	say quote	57	judge pron	55
15	allege name	45	ask name	59	think comma	20	judge stop	-23	want name	21	want pron	26	say aux	5	judge verb	5	ask sub	69	deny det	-11
16	=0 =3	6	=0 =0	-21	=3 =4	22	=1 =5	44	=1 =4	40	=0 =4	46	=2 =5	63	=0 =5	58	=0 =2	-4	=1 =3	22	=0 =1	4	=3 =5	24	=1 =0	23	=2 =3	32	=2 =0	-25
16	=2 =4	33
17	=8 ?	18	=8 say	15	=7 say	31	=0 ?	-6	=9 say	50	=8 judge	16	=6 ?	-6	=0 think	27	=0 say	-39	=4 want	6	=6 want	12	=8 want	16	=4 think	21	=3 ?	-10
17	=2 ?	6	=5 want	41	=5 ?	-8	=8 think	33	=2 say	-59	=7 judge	6	=6 say	21	=8 show	15	=6 judge	5	=5 judge	-18	=4 say	-13	=3 say	-8	=0 want	14
17	=1 say	-9	=0 judge	9	=9 judge	38	=5 say	-20	=5 think	-24	=7 think	-24
18	=2 =11 name	39	=0 =7 adv	13	=1 =0 pron	-13	=1 =9 pron	30	=1 =0 name	-8	=0 =6 prep	38	=0 =9 quote	22	=0 =4 det	-10	=0 =8 det	27	=0 =4 prep	7
18	=0 =9 name	-7	=0 =8 pron	-3	=0 =4 quote	38	=1 =0 conj	32	=0 =8 conj	10	=0 =7 prep	-10	=0 =3 conj	11	=1 =9 name	34	=0 =7 quote	37
18	=0 =0 name	-23	=0 =7 name	-4	=0 =0 prep	-41	=0 =8 quote	48	=0 =5 pron	-24	=0 =0 det	4	=0 =2 conj	31	=0 =4 name	-8	=0 =2 name	-13
18	=0 =5 name	4	=0 =2 quote	25	=0 =5 det	25	=0 =9 pron	16	=0 =9 adv	-10	=0 =2 prep	20	=0 =3 prep	11	=0 =6 quote	39	=0 =5 prep	-5	=0 =3 det	10
18	=0 =9 prep	-15	=0 =1 name	-6	=1 =0 prep	36	=0 =6 det	-31	=0 =1 det	16	=1 =9 quote	36	=1 =9 det	-4	=1 =0 sub	42	=0 =3 pron	-13	=0 =6 pron	16
18	=1 =9 conj	-6	=0 =3 name	-4	=1 =0 adv	20	=0 =5 quote	27	=0 =5 conj	-39	=0 =2 pron	-29	=0 =4 adv	-62	=0 =5 adv	10	=0 =2 det	-13	=0 =1 prep	-3
18	=1 =9 adv	-6	=0 =9 conj	4	=0 =7 det	12	=0 =4 conj	-30	=0 =7 pron	20	=0 =3 quote	30	=1 =9 prep	-4	=0 =8 adv	-16	=0 =6 adv	7	=0 =4 pron	21
18	=0 =6 conj	-4
19	* =7	13	* =8	27	* =1	-10	* =9	34	“ =0	74	* =4	-12	“ =9	5	* =3	-8	* =2	-11	* =5	3	" =0	63	. =0	59	" =9	33
20	=0 =5 =4	7	=4 =4 =5	33	=5 =5 =4	39	=4 =5 =5	35	=5 =5 =5	118	=5 =0 =5	3	=9 =0 =0	15	=0 =0 =0	-10	=0 =5 =0	12	=0 =4 =5	41	=5 =5 =3	26
20	=2 =0 =0	-33	=0 =4 =0	22	=5 =0 =0	-4	=0 =2 =0	4	=0 =0 =2	-7	=0 =0 =4	32	=0 =5 =3	11	=3 =0 =5	10	=0 =9 =0	-46	=0 =3 =5	-8	=5 =0 =3	43
20	=0 =0 =3	23	=3 =0 =0	4	=3 =5 =5	27	=5 =4 =5	63	=4 =0 =5	51	=0 =0 =1	-16	=1 =0 =0	-13	=4 =0 =0	-13	=5 =3 =0	37	=0 =1 =0	-28	=0 =5 =2	25
20	=5 =4 =0	14	=0 =4 =3	27	=0 =0 =5	41	=5 =2 =0	-23	=0 =5 =5	65	=4 =9 =5	42	=5 =5 =0	-60	=5 =0 =4	18	=0 =3 =2	-20	=4 =5 =0	-40
21	=0	-3	=4	17
22	=9	25	=6	-7	=5	-26	=8	38
23	=7 =4	4	=1 =4	5	=0 =4	28	=9 =4	14	=6 =4	24	=4 =4	-40	=0 =3	8	=8 =3	25	=9 =3	50	=2 =2	4	=8 =2	-33	=6 =2	-29	=0 =2	-39	=5 =2	-7	=6 =3	-20
23	=5 =3	19	=3 =3	-33	=7 =3	20	=4 =3	23	=5 =4	-18	=1 =3	-8	=2 =4	-22	=9 =2	6	=3 =2	4	=1 =2	-18	=7 =2	11
24	=5	34	=6	7	=8	9	=10	26	=7	9	=3	-17	=2	-12	=1	-41	=0	-48
25	# #	-44	think want	20	think #	39	say #	-4	judge #	-5	react #	-28	say say	20	say want	15	want #	-11	want say	44	want want	28	judge judge	49
25	say judge	-7	think say	4	judge say	11	want think	6	deny #	-8	think think	20	judge think	25	react say	11	show #	24	allege #	22	ask #	24
25	ask say	59	think judge	16	say react	-13	show say	3	want judge	29
26	=0 =7	-4	=0 =8	20	=0 =0	-8	=0 =9	32	=1 =9	25	=1 =0	13	=1 =8	-5	=0 =2	-17	=0 =5	-8	=1 =7	48
`;
