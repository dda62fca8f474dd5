// Written by tools/fit-attribution.ts. Not by hand.

export const ATTRIBUTION_BIAS = 0;

/** A sentence is attributed from this chance on. */
export const ATTRIBUTION_THRESHOLD = 0.6;

export const ATTRIBUTION_WEIGHTS = `
0	=7	8	=8	13	=0	-7	=9	34	=2	-17
1	=8 =0	8	=8 =4	41	=1 =5	10	=0 =5	66	=9 =4	33	=0 =0	-49	=6 =0	14	=7 =0	11	=9 =0	38	=8 =2	39	=4 =0	7	=9 =2	67	=3 =0	5	=9 =3	19	=1 =0	-16	=8 =1	37
1	=2 =0	-20	=5 =0	-7	=9 =1	46	=2 =5	55	=7 =2	-20	=6 =1	-10
2	=0 =3	26	=0 =0	-36	=2 =4	43	=3 =5	62	=2 =5	45	=1 =4	40	=2 =3	16	=2 =2	-7	=0 =4	35	=0 =1	9	=1 =3	47	=0 =2	-10	=2 =1	19	=2 =0	70	=3 =4	18
3	colon	8	before	4	by	-4	owner	-7	after	28	according	43
4	:	8	said	32	added	-4	know	47	told	10	saying	55	made	38	called	18	reported	12	think	35	*	-5	from	5	by	-15	is	-17	has	-8	wrote	7	says	54
4	asked	24	are	-30	say	8	was	-14	to	43	be	-47	been	31	have	12	believe	37	noted	21	need	-13	support	-30
5	colon ?	8	before ?	-15	before say	8	before want	20	before react	-9	before think	-8	before deny	7	by ?	-4	owner ?	4	before show	20
5	before allege	17	before ask	18	after say	27	according ?	43	before admit	73
6	=0	26	=1	40	=2	-10
7	=3 =7	11	=4 =8	26	=3 =8	23	=3 =1	9	=3 =0	-4	=3 =9	55	=2 =0	15	=1 =0	-27	=2 =8	30	=4 =6	-11	=4 =9	18	=4 =0	29	=3 =4	12	=3 =6	14	=3 =3	9
7	=0 =0	-10	=2 =4	14	=2 =2	14	=2 =5	27	=2 =1	-53	=3 =5	-16	=3 =2	-11	=4 =5	-3	=2 =3	-29	=4 =3	15	=4 =4	-23	=1 =2	-32	=2 =6	20	=1 =1	9	=4 =2	33
7	=4 =1	15	=2 =9	22	=2 =7	29
8	.	-16	”	98	)	-24	'	-13	"	51	''	58
9	=11 =9	26	=8 =0	7	=8 =4	22	=1 =5	-7	=0 =5	12	=9 =4	21	=6 =0	11	=7 =0	6	=9 =0	9	=8 =3	13	=8 =2	6	=4 =0	-27	=3 =0	11	=9 =3	13	=8 =1	7	=2 =0	-11
9	=5 =0	-4	=1 =0	-21	=9 =1	-19	=2 =5	-10	=6 =1	17
10	=8 =0	8	=8 =4	24	=1 =5	20	=0 =5	13	=9 =4	45	=0 =0	-40	=11 =9	-23	=6 =0	17	=7 =0	15	=9 =0	30	=8 =3	-16	=8 =2	-24	=4 =0	-18	=9 =2	7	=9 =3	28
10	=1 =0	-9	=8 =1	26	=5 =0	-8	=2 =0	3	=9 =1	-24	=2 =5	37
11	=0 =0 =0	-34	=0 =2 =4	19	=1 =3 =5	62	=1 =2 =4	39	=1 =0 =0	-38	=2 =0 =0	22	=0 =2 =5	48	=1 =1 =4	40	=1 =2 =3	33	=1 =2 =5	23	=0 =0 =4	33
11	=0 =0 =1	-9	=1 =1 =3	47	=0 =0 =2	-14	=0 =2 =3	17	=1 =0 =4	26	=1 =0 =1	32	=1 =0 =2	8	=0 =2 =0	80	=1 =3 =4	18
12	adv =0	-14	pron =0	26	aux =0	13	prep =0	12	quote =1	48	conj =0	-18	verb =0	16	mark =1	-44	sub =0	36	noun =0	-22	cue =0	17	stop =1	63
13	to	30	at	-20	the	10	conference	18	in	4	presidential	-6	candidate	-9	called	37	out	16	his	24	for	6	which	-13	he	40	will	19	make	-7	it	18	a	-4
13	win	-37	presidency	12	2016	-29	said	38	many	13	of	20	you	6	believe	48	we	12	because	33	not	-8	enough	-33	on	26	immigration	30	vote	12	they	24
13	think	42	like	26	them	-8	continued	16	about	38	but	-6	done	38	by	17	between	-17	us	25	and	9	who	10	should	18	be	-4	is	5	an	-5	election	-13
13	that	30	added	-15	going	-6	all	-19	up	-34	including	4	their	6	children	-25	leader	29	are	25	with	19	kind	45	war	7	her	23	into	8	new	-19
13	attacks	21	billionaire	27	businessman	31	as	28	off	13	crisis	41	millions	22	she	17	has	12	weeks	-13	primary	-47	even	27	both	42	ahead	3	7	-52
13	focused	6	trying	-35	use	14	nominee	53	words	22	against	47	him	48	know	62	what	27	great	19	when	4	was	25	before	15	hope	7	told	15	actually	-5
13	across	-14	country	29	back	15	statement	-9	saying	62	made	14	lot	-27	money	25	down	-6	this	15	our	7	needs	-26	how	55	get	11	good	13	bad	47
13	were	13	campaign	13	comments	49	would	26	people	17	me	40	could	-24	comes	24	try	-16	most	7	than	-15	foreign	-48	policy	20	economic	33
13	policies	66	personal	20	release	10	turn	-14	attention	47	continues	-40	face	6	million	-19	announced	68	week	10	where	9	less	-18	1	-24
13	change	26	or	-18	end	-32	primaries	5	party	4	around	-22	candidacy	15	have	10	numbers	27	winning	-9	large	-21	give	46	convention	28	big	-3
13	go	-30	rally	-18	if	-9	nomination	-50	final	-20	contests	-45	pledged	6	according	48	lead	-21	elected	-24	officials	-17	through	-6	after	6
13	four	-24	other	-27	states	-51	despite	33	some	11	more	7	difficult	-41	interview	37	process	-18	its	-3	does	32	speech	13	crowd	34	number	13
13	also	32	tone	-14	little	24	man	49	do	-13	right	-32	work	-20	well	-26	security	8	those	22	information	4	described	37	email	-22	while	27
13	secretary	39	director	5	rather	20	your	-4	any	47	just	-15	message	44	community	-28	there	54	hold	-6	really	14	same	27	family	-5	name	-26
13	part	-31	federal	38	debate	23	candidates	-3	been	7	asked	38	past	-34	my	39	recently	33	served	-7	two	-21	today	20	issue	17	point	-23	clear	-8
13	need	-13	interest	22	never	-20	now	19	question	-7	only	-20	look	15	start	-51	year	12	another	-14	job	18	president	39	role	-6	calling	48
13	himself	-22	political	-12	jobs	29	far	-36	chief	-32	position	-36	always	-8	staff	20	during	23	administration	37	no	23	so	-5	can	4	started	48
13	instead	-14	social	-36	public	-14	thought	6	too	7	used	-11	plans	8	continue	-17	own	-15	step	12	running	29	potential	22	earlier	5	power	-17
13	time	-8	former	4	again	18	poll	34	five	-27	six	-3	calls	16	fight	13	efforts	17	began	7	2014	-45	leading	7	take	49	known	63	must	3	strategy	-14
13	three	-3	world	53	place	-8	better	-19	night	-6	attack	-10	proposed	62	shows	-4	caucus	33	among	22	support	60	found	-20	whether	-4	say	23
13	independent	21	free	13	way	-4	women	-9	caucuses	-16	early	-12	seen	26	biggest	-30	national	36	margin	-30	points	-41	here	-13	10	38	news	34
13	show	39	either	41	2	13	being	-9	3	-22	still	-35	attacked	55	5	-5	50	-16	away	23	example	37	worked	-7	helped	-9	home	-34	says	72	000	-39	9	-6
13	move	4	next	-12	almost	21	wrote	14	had	5	got	-9	keep	62	few	-5	looking	49	each	-38	already	-23	media	-12	pay	6	days	-13	behind	3	since	-12
13	much	-48	having	-3	opportunity	6	often	23	might	8	government	-38	rules	26	business	11	why	23	want	69	itself	-28	current	23	recent	28	case	23
13	run	12	gave	-18	conservative	24	went	-24	doing	-5	then	-13	these	-29	friends	-33	bring	13	companies	21	100	8	billion	35	office	-48	field	-17
13	every	-17	nearly	-27	major	-14	taking	-16	especially	12	themselves	38	race	-30	months	-12	emails	-33	received	-8	under	8	criticism	68
13	response	16	issues	15	such	-11	likely	-11	voting	-13	2012	17	40	-11	toward	-10	given	35	reason	24	things	-12	anything	-7	paid	-33	person	4
13	event	-18	held	-32	votes	-29	effort	-13	released	38	years	-18	battle	10	history	-15	private	-18	able	-10	find	41	month	30	politics	26	put	5
13	yet	17	second	11	nation	7	influence	21	working	6	moment	-59	making	-7	though	-16	20	21	front-runner	31	responded	-20	until	61	spoke	-15
13	later	-19	wants	77	call	-6	system	-4	real	-12	hard	23	something	-34	victory	-58	tell	48	longer	-8	once	-25	whose	-14	anyone	7	without	3
13	won	-26	care	33	governor	-32	help	24	important	-12	positions	74	general	6	along	-12	men	-15	remarks	-36	seemed	42	best	16	different	38
13	common	39	raised	21	left	-11	set	-10	members	-4	law	38	getting	-7	may	5	however	5	fact	-21	groups	-35	come	-11	senator	-4	chairman	-31
13	head	-24	noted	21	majority	33	comment	-5	latest	10	see	10	referring	46	seeking	38	become	-27	several	-32	polls	40	particularly	51	list	16
13	immigrants	27	build	-20	idea	7	plan	16	organization	-8	showing	-9	decision	-12	coming	9	together	-15	facing	28	ever	20	increasingly	30
13	meeting	-10	hours	-5	led	45	others	-11	stage	-24	sure	15	speaking	-10	times	-10	executive	-38	economy	6	turned	-4	close	-9	needed	-9
13	remains	-22	talk	-57	future	15	's	-6	doesn't	35	've	11	don't	-6	're	-7	'm	53	third	25	fall	44	taken	30	deal	18	rivals	20
14	say prep	16	think prep	26	judge noun	20	say noun	19	want noun	14	react noun	-5	judge adv	15	deny noun	-16	show noun	-8	think noun	48
14	allege noun	26
15	say prep	16	say comma	-9	think pron	18	think name	33	judge name	35	react det	-10	want prep	7	think det	-14	say sub	23	say pron	72
15	want comma	20	think sub	44	say name	45	want det	56	judge det	61	think noun	-9	judge prep	27	deny prep	8	say det	51	judge sub	-21
15	react noun	-6	think verb	54	ask det	11	ask prep	73	say adv	24	show prep	-22	say stop	-17	want noun	46	judge noun	-38	think adv	40
15	think prep	71	show noun	33	show name	49	show det	11	say cue	-22	want stop	41	say conj	-7	show sub	-6	say verb	38	say quote	59	judge pron	56
15	allege name	46	ask name	58	think comma	16	judge stop	-24	want name	21	want pron	24	say aux	12	judge verb	4	ask sub	67	deny det	-9
16	=0 =3	6	=0 =0	-21	=3 =4	22	=1 =5	43	=1 =4	40	=0 =4	45	=2 =5	63	=0 =5	58	=0 =2	-6	=1 =3	23	=0 =1	4	=3 =5	24	=1 =0	22	=2 =3	31	=2 =0	-26
16	=2 =4	34
17	=7 ?	-14	=8 ?	22	=8 say	19	=7 say	22	=9 say	51	=8 judge	14	=0 think	27	=0 say	-49	=6 want	7	=4 ?	-11	=8 want	14	=4 think	20	=3 ?	-4	=1 ?	-4
17	=2 ?	5	=5 want	43	=5 ?	-8	=2 say	-54	=7 judge	7	=6 say	15	=8 show	31	=6 judge	7	=5 judge	-18	=4 say	-16	=3 say	-7	=0 want	17	=1 say	5
17	=0 judge	10	=5 say	-25	=9 judge	40	=7 think	-11	=5 think	-15
18	=2 =11 name	38	=0 =7 adv	13	=0 =8 name	8	=1 =0 pron	-12	=1 =9 pron	29	=1 =0 name	-8	=0 =6 prep	43	=0 =9 quote	22	=0 =4 det	6	=0 =6 name	3
18	=0 =8 det	10	=0 =4 prep	11	=0 =9 name	-8	=0 =8 pron	28	=0 =4 quote	39	=1 =0 conj	32	=0 =8 conj	4	=0 =7 prep	-11	=0 =3 conj	21	=1 =9 name	34
18	=0 =7 quote	37	=0 =0 name	-22	=0 =0 prep	-43	=0 =8 quote	48	=0 =5 pron	-20	=0 =1 det	3	=0 =2 conj	29	=0 =4 name	-5	=0 =2 name	-19
18	=0 =5 det	15	=0 =9 pron	3	=0 =9 adv	-8	=0 =2 prep	3	=0 =3 prep	18	=0 =6 quote	37	=0 =3 det	5	=0 =9 prep	-11	=0 =0 det	7	=1 =0 prep	34
18	=0 =6 det	-30	=1 =9 quote	35	=1 =9 det	-5	=0 =8 prep	-5	=1 =0 sub	44	=0 =3 pron	-10	=0 =6 pron	8	=1 =0 adv	6	=1 =9 conj	-6	=0 =3 name	-4
18	=0 =5 quote	20	=0 =5 conj	-25	=0 =2 pron	-22	=0 =0 pron	20	=0 =2 det	-9	=0 =1 prep	8	=0 =6 conj	-15	=1 =9 adv	-5	=0 =9 conj	3	=0 =7 det	18
18	=0 =4 conj	-33	=0 =7 pron	5	=0 =3 quote	25	=1 =9 prep	-12	=0 =8 adv	-16	=0 =6 adv	6	=0 =4 pron	22
19	* =7	12	* =8	28	* =1	-13	* =0	3	* =9	37	“ =0	74	* =4	-7	“ =9	5	* =3	-8	* =2	-12	" =0	62	. =0	60	" =9	32
20	=0 =5 =4	7	=4 =4 =5	34	=5 =5 =4	40	=4 =5 =5	35	=5 =5 =5	116	=5 =0 =5	3	=9 =0 =0	16	=0 =0 =0	-11	=0 =5 =0	11	=0 =4 =5	40	=5 =5 =3	26
20	=2 =0 =0	-33	=0 =4 =0	21	=0 =0 =2	-6	=0 =0 =4	31	=0 =5 =3	12	=3 =0 =5	10	=0 =9 =0	-47	=0 =3 =5	-8	=5 =0 =3	43	=0 =0 =3	23	=3 =0 =0	6
20	=3 =5 =5	26	=5 =4 =5	63	=4 =0 =5	50	=0 =0 =1	-14	=1 =0 =0	-13	=4 =0 =0	-13	=5 =3 =0	37	=0 =1 =0	-28	=0 =5 =2	24	=5 =4 =0	15	=0 =4 =3	30
20	=0 =0 =5	42	=5 =2 =0	-23	=4 =4 =0	3	=0 =5 =5	65	=4 =9 =5	43	=5 =5 =0	-60	=5 =0 =4	18	=0 =3 =2	-21	=4 =5 =0	-40
21	=0	-3	=4	16
22	=9	21	=6	-6	=5	-23	=8	34
23	=7 =4	10	=1 =4	6	=0 =4	29	=9 =4	17	=6 =4	20	=4 =4	-32	=3 =4	-5	=0 =3	8	=8 =3	25	=9 =3	51	=2 =2	6	=8 =2	-26	=7 =2	10	=0 =2	-38	=5 =2	-8
23	=1 =2	-21	=7 =3	6	=5 =3	23	=3 =3	-34	=4 =3	22	=5 =4	-18	=1 =3	-6	=6 =3	-17	=2 =4	-21	=9 =2	6	=6 =2	-23	=3 =2	6
24	=5	29	=6	5	=8	7	=10	26	=7	14	=4	-4	=3	-13	=2	-13	=1	-48	=0	-40
25	# #	-43	think want	20	think #	37	say #	-4	judge #	-7	react #	-30	say say	15	say want	14	want #	-11	want say	45	want want	28	judge judge	51
25	say judge	-6	think say	6	judge say	13	want think	4	deny #	-4	think think	22	judge think	26	react say	11	show #	23	allege #	20	say ask	-5
25	ask #	26	ask say	59	think judge	14	say react	-10	show say	3	want judge	26
26	=0 =8	18	=0 =0	-7	=0 =9	35	=1 =9	23	=1 =0	11	=1 =8	5	=0 =2	-17	=0 =5	-7	=1 =7	22	=1 =6	5
`;
