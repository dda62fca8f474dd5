// Written by tools/fit-attribution.ts. Not by hand.

/** A span is given as the speaker from this confidence on. */
export const SPEAKER_CONFIDENCE = 0.27;

export const SPEAKER_WEIGHTS = `
0	owner noun	-15	before verb	-44	before think	-12	after think	-86	before aux	-42	after judge	-81	before react	-28	after react	-63	after say	25
0	owner judge	23	owner react	-50	after want	-39	according prep	12	owner show	-73	after ask	-61	before show	12	before admit	-34	after show	-49
0	before allege	13	after allege	-59	owner ask	13	owner want	-13	after deny	-44	owner think	-80	after admit	-42	owner allege	17	owner deny	-35
1	before called	-33	before make	30	before win	-61	before said	59	before believe	53	before lose	-22	before *	-33	before losing	-53	before vote	-37
1	before think	31	after think	-27	before turning	-106	before driving	-30	before growing	35	before be	-63	before afford	-36	before added	-22
1	before going	-100	before including	-33	before is	-47	before targets	-33	before gain	-33	before designed	24	before hurt	-24	before has	-32
1	before focused	33	before trying	-64	before use	-97	owner words	-24	before know	21	before talking	92	before told	46	after told	-93
1	after said	57	before hoping	60	after saying	-41	before made	25	before thinking	44	before needs	-60	before get	-107	owner attacks	18
1	before echoed	21	owner campaign	-101	before comments	-25	before hopes	58	before would	93	before comes	-72	before try	17	owner address	-27
1	before criticizing	54	before release	-35	before turn	-92	before continues	-73	before face	-56	before launched	-32	before buy	-26
1	before announced	85	after announced	-25	before seek	15	before results	-50	before change	-49	before end	-57	owner candidacy	-63	after backed	-12
1	before campaigns	-27	before winning	-41	before give	13	before heading	-22	before holding	-27	before rallies	-64	before contests	-88
1	before leads	-70	before according	-43	according to	12	before vowed	86	before holds	-99	before elected	-32	after called	-41	before unite	57
1	owner convention	-45	owner speech	-58	before did	-27	before raising	-50	by from	-33	before narrow	-19	before will	-79	before should	84
1	before do	-81	before work	-61	before reported	36	before contributed	-67	before follow	-72	before discussed	-25	before classified	-22
1	before described	47	after described	-22	owner use	-47	before denied	69	before hold	-63	before reports	17	owner name	-44	before debate	-14
1	before ask	-64	before questions	-55	owner mind	36	before served	-58	before issue	-26	before felt	-56	owner investigation	-35	before clear	24
1	before was	34	before mentioned	-56	before answer	-47	before turns	-59	before add	-35	owner husband	-22	before calling	57	after calling	-38
1	before remained	46	before stopped	-28	before suggested	31	after suggested	-19	before recognized	-61	owner chief	-35	before are	-22
1	before brought	-98	before started	54	before choose	-56	before kept	-16	before drawing	-37	before thought	13	after thought	-12
1	before involved	-25	before so-called	-30	before have	-57	before shift	-28	before used	-35	before continue	-53	owner own	-42	before running	13
1	owner wife	-50	before wins	14	before avoid	-37	before explain	37	owner tenure	-48	before fit	-78	before landed	-70	before criticized	69
1	before chosen	-74	before chose	-34	before calls	122	before send	-22	before increase	-15	owner efforts	-49	before known	-84	before lead	-50
1	owner strategy	-74	owner allies	-13	before need	-60	after need	-17	before flying	-48	before hit	-56	before attack	35	before funds	-40
1	before proposed	60	before shows	19	after shows	-24	before conducted	-67	before showed	87	after showed	-16	by among	-20	before found	-39
1	before serve	-49	before say	43	after say	18	before does	-90	before includes	16	owner promise	19	before appeal	-84	before base	-73
1	owner loss	-29	before agreed	-41	before surprise	-51	before beating	-76	owner support	-95	before conduct	-61	before registered	-60
1	before points	-35	before look	-65	before talked	41	before show	44	before caught	-29	before treated	-56	before stands	61	before intended	-40
1	before stop	-49	before sending	-45	before beaten	27	before attacked	18	before worked	-113	before helped	16	before protect	-46	before break	-65
1	before charge	-58	before benefit	-43	before complete	-31	before revealed	29	after show	-20	before last	43	before wrote	51	after wrote	50
1	before written	-58	before got	-81	before let	-41	before write	-41	before looking	101	before process	-36	before writing	16	after support	-23
1	before offered	-17	before pay	-96	before says	101	after *	-48	before helping	-74	before having	-21	before fears	-68	before spread	-44
1	before speak	-123	before voice	-31	before talks	29	before changing	50	before attract	-50	before might	-49	before go	14	before ties	-65
1	before resign	-34	before want	-80	before stated	-20	before were	-60	before willing	35	before generating	-54	before praised	67	before state	-98
1	after state	-43	before opposed	-62	before placed	-61	before run	15	before debates	-50	before knows	70	before gave	18	before met	19
1	before control	21	before bring	14	before save	35	before live	-50	before reporting	-61	before states	-135	before ran	26	before figures	-19
1	after tweet	-27	before taking	-42	before tweet	-53	before decided	-66	before email	-62	owner business	-28	before emails	-80	before sent	18
1	owner email	-34	before believes	-16	before declined	33	before took	-32	before provided	-63	before practices	-13	before issues	33
1	before limited	-25	before voting	-35	before prompted	-64	before voted	-13	before drawn	-46	before swing	-63	before given	-18	owner money	-38
1	before understand	-28	before speaks	-62	before happen	-59	after want	-15	before anything	-25	before expressed	74	before votes	-115
1	before test	-40	before rival	-48	before acting	-35	before released	43	owner primary	-49	before offer	44	before became	-90	before traveled	-69
1	before appear	-83	before question	37	before press	16	owner history	-42	before capitalize	-16	owner suggestion	47	before caused	13
1	before deleted	-31	before find	-77	before missing	-42	after says	56	before involving	37	owner time	-49	before concluded	49	before gone	-40
1	before had	-40	before put	42	owner term	-51	before address	-51	before influence	-32	before appears	-73	owner years	-40	owner popularity	-46
1	owner going	-31	before replied	44	before pointed	15	before supporting	121	before pointing	54	before picked	-27	before predict	-25
1	before answered	-16	before gets	-80	before responded	-21	before spoke	-69	before earned	-82	before campaign	-42	before frustrated	33
1	before fuel	-23	before am	37	before outlined	35	before wants	37	before argue	65	before giving	-40	before affect	-13	after call	-18
1	owner system	-41	owner vote	-43	before something	-94	before tell	82	before prefer	54	before feel	-75	after feel	-19	before call	-31
1	after states	-20	before count	-30	owner book	44	before won	-159	owner party	-50	owner nomination	-36	before ignored	40	before gather	-46
1	before interested	-35	after offering	-15	before help	-19	before deliver	-21	before name	-32	before emphasize	65	before embrace	-39
1	before trade	-62	before open	-21	owner rhetoric	43	before sits	-75	owner state	-51	before lost	-75	before fix	-19	before matter	-51
1	before stood	-72	owner remarks	-64	owner appearance	-45	before making	-98	before tweeted	24	after endorsed	-14	before appeared	-38
1	owner side	-42	before saw	-79	owner family	-34	before endorse	94	before urged	34	before seemed	-56	owner goal	57	before telling	65
1	after telling	-19	before pressed	-29	owner proposed	30	owner show	-22	before beat	-83	before discuss	101	before becoming	-58	before looked	-35
1	before thinks	23	before raised	-105	owner policy	37	before left	-89	before playing	14	before play	-43	before fighting	-37	before rule	30
1	before expand	-35	before leave	-47	before defeating	-28	before point	-93	before getting	-77	before insisted	78	before lives	-48
1	before argued	30	before accepting	34	before attacks	-50	before funded	-41	before fund	-76	before referencing	-62	before represent	-49
1	before married	-36	before benefited	-52	owner debate	-23	before come	-40	before decide	-39	before supports	-23	owner work	-45	before head	-30
1	before hired	-53	before rolled	75	owner opponents	-31	before moving	-55	before respond	-15	after cited	-16	before provide	43
1	before scheduled	-45	before accused	26	before check	-35	before beginning	-57	before referring	57	before headed	-67	before reached	-51
1	before determine	-86	before seeking	40	before cover	45	owner head	-36	before details	-26	before breaking	-29	before acknowledged	48
1	before keeping	20	before become	-59	owner ability	-60	before compared	-66	before remarks	-45	before love	-25	before referred	58
1	before explained	56	before build	-49	before explaining	-16	before fired	-63	before rally	-63	after speak	-24	before describe	-62
1	owner comments	-16	before treat	20	owner plans	-49	before followed	25	before named	-59	after named	-16	before carried	-73	before portrayed	29
1	before undocumented	42	before offering	-43	before broke	20	before failed	-64	before reach	36	before claiming	54	before closing	-46
1	before promised	21	owner proposal	24	before spend	23	owner attempts	-46	before represents	-48	before creating	66	before changes	71
1	before rules	-42	before stepped	-36	before could	-106	before defend	-21	before staying	-40	before facing	-88	before pulled	-34
1	before defending	-46	before built	-97	before focus	-52	before expect	70	before approach	-17	before committed	-55	owner speeches	-13
1	before see	27	before entering	65	before faced	16	before attended	34	owner office	-28	before traded	28	before founded	-91	before led	-58
1	before joined	33	owner influence	-26	before speaking	-31	before present	41	owner team	-71	before challenging	-90	after challenging	-17
1	before meaning	-27	before disagree	28	owner case	-16	before standing	-71	owner nominee	-35	owner life	-19	before dominated	-76
1	before arguing	52	before shown	47	owner role	-56	before keep	31	before fill	-50	before refused	81	before pick	-38	before fallen	-63
1	before based	-84	before pledged	68	owner rallies	-19	owner economy	-64	before thanks	-63	owner call	-62	before create	-12	before challenged	23
1	before hire	-43	before works	-23	before living	-36	before drew	-81	before wondering	19	before meet	-82	before stay	-63	owner employees	-31
1	before hosted	-23	before increasing	-66	before ranks	-57	before operating	-37	before blocked	29	before continuing	-67	before considered	-20
1	before remain	19	before entered	16	before allowed	-37	owner actions	-43	before killed	-49	before goes	61	before occurred	-49	after discuss	-21
1	before recognize	-37	before happened	-64	before refuses	46	before fell	18	before signed	-36	after explained	12	before ending	25
1	before contest	-62	before directed	-58	before contested	-66	after contested	-15	before becomes	-26	before remains	-80	before moved	-72
1	owner aides	29	before needed	-46	before slammed	47	before morning	-54	before talk	-88	before can	-66	before read	17	owner decision	-76
1	before watching	43	before review	15	owner statement	-75	before knew	-43	before nothing	12	before believed	-56	before changed	-97
1	owner position	-49	before seeing	-57	before star	-26	before exist	44	before aimed	-29	owner supporters	-36	before managed	-66
1	before focusing	-18	before close	-77	before gives	36	before consider	70	before seem	-16	before compete	39	owner best	-51	before plan	43
1	before wish	-18	before start	-94	before created	-78	before laying	37	after urging	-22	before emerged	-79	owner criticism	35	before fail	-54
1	before didn't	41	owner brand	-45	before published	51	before spoken	-31	owner son	-38	before loves	35	before wonder	58	before denounced	60
1	before questioned	24	owner mate	-23	owner staff	-43	before generate	-26	before roll	47	owner positions	38	owner children	-38	before deals	30
1	before spending	39	owner views	-16	before supported	-58	before views	18	before favored	14	before taken	-41	before choosing	-57
1	before remember	-30	before sign	19	before rising	23	before tells	13	after tells	-32	before identify	53	owner numbers	-34	before starting	-36
1	before included	-56	before counted	-65	before include	15	owner success	-22	before 're	-62	before rejected	-68	owner website	-42
1	before dropped	-72	owner performance	-35	before receive	-12	owner emails	-42	before delivered	-34	before meeting	-53	before starts	33
1	before faces	-105	before locked	-69	before asking	35	before join	-53	before takes	28	before helps	-31	before deal	-79	before advising	-72
1	after advising	-51	before heads	-50	before top	-39	before move	-55	before impact	-22	before falling	-49	before struggling	-67	by *	-47
1	before writes	40	before suggest	66	before insist	95	before invest	-30	before exchange	-34	before expected	-27	owner agenda	-16	owner death	-48
1	before struck	92	before fear	33	owner way	-48	before viewed	46	before fall	-28	before sought	18	owner strength	-42	before indicated	67
1	before following	-51	before doesn't	30	before putting	-44	before driven	25	before propel	-41	before retired	-29	before providing	16
1	before required	-21	before engaged	-24	before closed	-76	before emphasizing	31	before pursue	29	before split	-56	before fled	-60
1	before issued	37	before puts	-37	before tends	-41	before everything	-35	before housing	-59	before returning	-61	before breaks	-32
1	before rise	-17	before participate	-15	before noting	-25	before allows	-40	after allows	-14	owner presidential	-13	before tried	-81
1	before hoped	82	owner message	25	before slow	-21	before spent	-66	owner father	-68	before lived	-55	before representing	56	before aren't	-57
1	owner column	-33	before sense	-71	before poised	-57	before questioning	24	before seized	-53	owner voice	-52	before addressing	70
1	before share	-17	before isn't	-63	before pull	27	owner voters	-28	owner hands	-21	before sees	-22	before represented	-27	before draw	-22
1	before benefits	-44	before requires	-23	owner rivals	-45	before cause	-46	owner contests	-32	before finished	-76	owner momentum	-21
1	before ease	35	before campaigning	-20	before expects	13	before responding	-29	before prevent	42	before claim	33	before attend	-21
1	before rivals	-14	before titled	46	before prove	-68	before loses	-43	before wasn't	-49	before laid	59	before disclosed	19	before cast	-25
1	before replace	29	before planning	31	owner statements	-24	owner continued	-25	before promises	89	owner appeal	-35	owner organization	-32
1	before encouraging	22	owner feet	-21	before aim	44	owner lead	-44	before brings	-16	before shooting	20	before forced	-57	before sitting	-19
1	before moves	-37	before approaching	-48
2	before =18	-151	before =0	-13	before =78	21	before =18786	12	before =7878	-111	before =15878	-75	before =14	-106	before =19358	-38
2	before =7934	-22	before =122	51	before =1922	-20	before =7192	16	before =15386	-76	before =15	53	before =1	-118	before =1595	29
2	before =19595	-38	before =7193	20	before =158	-62	after =0	-27	before =138	-15	before =15938	19	before =13938	-13	before =2	16	before =1382	-18
2	before =338	-26	before =13832	-19	before =1458	-16	before =178	-78	before =15978	-13	before =102	-63	before =15902	-44	before =17938	-31
2	before =3395	40	before =13833	-21	before =182	-97	before =1182	-18	before =15390	27	before =335	28	before =18335	-32	before =11833	-34
2	before =24	17	before =6	-26	before =1586	-138	before =7938	-105	before =46	-23	before =17958	-45	before =18796	-25	before =4738	28
2	before =194	20	before =13594	32	before =15934	-68	before =15358	-12	before =19534	61	before =3586	-76	before =13586	-54	before =735	23
2	before =13587	-26	before =15958	-23	before =1590	-61	before =19590	-37	before =5382	54	before =112	-17	before =13959	72	before =11395	-18
2	before =3359	-45	before =5383	-16	before =12558	-16	before =394	23	before =7838	19	before =1538	-29	before =126	-71	before =15392	14
2	before =12739	-51	before =3953	-27	before =7839	-43	before =712	-24	before =15870	-39	before =7138	-63	before =1582	-78	before =1358	-74
2	before =15833	-46	before =15959	-46	before =1786	-44	before =7978	-117	before =15832	-86	before =7395	-66	before =3353	-24	before =7394	-98
2	before =558	-60	before =15854	-13	before =192	38	before =1938	-68	before =72	-91	before =2586	-79	before =7024	-81	before =738	-14
2	before =136	-93	before =7025	-42	before =7935	39	before =1024	-73	before =13538	29	before =2538	27	before =10252	-56	before =3396	-16
2	before =758	20	before =15874	-45	before =646	77	before =3386	-38	before =1394	40	before =13952	-56	before =7832	-116	before =7833	-54
2	before =15879	31	before =13595	-19	according =0	12	before =7782	-26	before =15876	-81	before =1596	-17	before =17386	-29	before =15972	-62
2	before =76	-80	before =7386	-26	before =3382	84	before =478	-72	before =4792	-68	before =15396	-35	before =17382	-14	before =68	15
2	before =8	13	before =17824	-30	before =8394	-37	before =15935	-50	before =13526	-48	before =7792	-45	before =13438	15	before =19382	38
2	before =9538	-12	before =38	-104	after =1	-71	before =1594	-35	before =3378	-58	before =15944	-31	before =1584	-20	before =19394	-42
2	before =118	23	before =11938	58	before =13934	-20	before =13592	-28	before =184	-14	before =18794	-39	before =18534	-29	before =15852	-16
2	before =12478	42	before =1395	-17	before =19395	-31	before =18538	-70	before =1838	-26	before =784	-84	before =384	-55	before =13878	-55
2	before =1878	-44	before =15950	-13	before =4794	-49	before =13846	-77	before =18792	-30	before =3858	-35	before =3859	38	before =64	-84
2	before =5952	-15	before =702	-15	before =3258	-70	before =7586	24	before =7382	-59	before =7182	-37	before =2438	-33	before =18334	-71
2	before =7134	-31	before =6582	-42	before =14586	-49	before =6535	-35	before =7387	-20	before =6534	-65	before =7396	-54	before =4658	-32
2	before =74	-47	before =7534	41	before =15872	-89	before =13824	28	before =15912	-46	before =2778	-25	before =62	-143	before =1824	-67
2	before =3824	14	before =18582	-26	before =13535	20	before =1272	-34	before =35	21	before =1782	-35	before =3254	-99	before =396	-33
2	before =17838	-31	before =15824	-72	before =7793	-16	before =786	-126	before =17878	-54	before =13978	46	before =15979	-33	before =15952	-64
2	before =15395	-25	before =15864	-67	before =15394	49	before =15974	-30	before =3978	-68	before =17832	-34	before =796	-41	before =1958	-87
2	before =11958	-61	before =7972	-58	before =3958	-40	before =18394	-49	before =3397	66	before =3959	16	before =18395	-22	before =13835	33
2	before =142	-33	before =1396	23	before =11396	28	before =186	-66	before =7254	35	before =18738	-18	before =3594	-61	before =12594	-85
2	before =13918	57	before =13582	-13	before =7794	-74	before =13876	-33	before =96	-14	before =19594	23	before =1518	-19	before =2558	-80
2	before =13794	-42	before =1784	-24	before =792	-44	before =13962	-32	before =17934	-19	before =134	31	before =13476	-15	before =3934	14
2	before =3935	-26	before =98	-36	before =326	-29	before =3272	-47	before =1278	-80	before =12792	-62	before =13596	-17	before =17394	-32
2	before =18782	-32	before =2526	-60	before =12738	-60	before =19586	13	before =7738	-50	before =144	53	before =7944	-35	before =795	-59
2	before =15924	-25	before =1386	-20	before =13539	-16	before =1978	-34	before =11978	-28	before =6594	-29	before =762	-39	before =1624	-13
2	before =642	-51	before =42	-65	before =15839	-35	before =1378	-31	before =1832	-27	before =7397	-22	before =1738	-19	before =3918	-64
2	before =1935	34	before =11935	21	before =3919	-25	before =7973	-16	before =5394	-62	before =5395	-24	before =3346	-68	before =794	-42
2	before =658	-55	before =3534	-40	before =6592	-17	before =18584	-19	before =19582	-44	before =3878	-67	before =1384	32	before =13842	34
2	before =5258	34	before =3852	-13	before =18702	-35	before =7590	-60	before =7874	-45	before =6586	-72	before =18539	-15	before =5182	-23
2	before =18338	-39	before =12582	-25	before =19592	-77	before =15926	-75	before =258	-68	before =1356	41	before =3278	-57	before =19786	-27
2	before =52	-15	before =13858	39	before =790	-34	before =12658	-40	before =2646	-44	before =1934	-24	before =124	-21	before =12538	-45
2	before =7872	-67	before =13734	-21	before =164	-20	before =15964	-35	before =7926	-48	before =7902	-81	before =10394	-53	before =386	-31
2	before =15838	-45	before =624	-93	before =7862	-103	before =6252	-75	before =5594	-56	before =75	-17	before =7594	-15	before =11394	21
2	before =13872	26	before =7786	-85	before =3876	-23	before =7912	-49	before =18535	-19	before =342	-29	before =18342	-19	before =11834	-28
2	before =3432	-21	before =13478	-38	before =19182	-53	before =13838	-21	before =2539	-18	before =17874	-16	before =7734	-38	before =15942	-12
2	before =15858	-50	before =15862	-56	before =6338	-81	before =11824	-61	before =15918	-41	before =18253	-27	before =11825	-25	before =6339	-18
2	before =19538	-52	before =424	-47	before =4782	-56	before =4758	-55	before =395	45	before =7624	-32	before =3438	-22	before =18252	-41
2	before =15875	-24	before =7795	-36	before =3343	33	before =14539	-18	before =14538	52	before =7939	17	before =196	-27	before =6242	-34
2	before =7538	-29	before =18326	-16	before =7584	50	before =958	-19	before =19596	-20	before =15873	-20	before =7959	21	before =5359	30
2	before =7352	-42	before =2594	49	before =7824	-98	before =1246	-14	before =2596	-29	before =7952	-72	before =318	-34	before =104	-64
2	before =638	-40	before =12794	-58	before =17926	-13	before =12795	-25	before =1352	33	before =148	-15	before =152	-58	before =15384	-22
2	before =92	-30	before =9394	15	before =18386	-40	before =242	-43	before =4258	-46	before =7875	-26	before =12559	41	before =7124	-41
2	before =13950	62	before =5586	-82	before =5587	-34	before =162	-21	before =1592	-44	before =7876	-57	before =1862	-13	before =3870	-64
2	before =7784	-46	before =4394	-39	before =1858	-35	before =5838	45	before =7936	-16	before =13738	-54	before =12786	-61	before =538	50
2	before =5392	-50	before =764	-34	before =5278	-29	before =3385	-20	before =18339	-19	before =582	24	before =15842	-21	before =2536	-56
2	before =2590	-24	before =15830	-13	before =3182	-44	before =7858	-35	before =12586	-39	before =1362	-24	before =15936	-51	before =10338	-40
2	before =7383	15	before =1902	-14	before =13902	75	before =7739	-18	before =10339	-18	before =13903	42	before =1342	-55	before =13432	-49
2	before =5596	-27	before =12752	-28	before =3538	-42	before =17864	-32	before =14594	34	before =324	-25	before =3252	15	before =358	-45
2	before =7783	32	before =18594	-25	before =13852	26	before =7835	-27	before =3587	-58	before =13912	-32	before =6462	-61	before =7918	-28
2	before =13786	-53	before =15382	-36	before =18518	-37	before =17358	38	before =6394	-39	before =1032	-22	before =3902	-41	before =6335	-23
2	before =17879	-12	before =6334	-47	before =17952	-16	before =13953	-33	before =12334	-32	before =7903	-29	before =252	33	before =6438	-63
2	before =7870	-57	before =12734	-34	before =13593	-69	before =17876	-21	before =1535	-19	before =55	-27	before =7385	-29	before =7873	-37
2	before =7384	-26	before =18778	-17	before =7924	-17	before =19258	-30	before =9958	-17	before =13874	-39	before =13870	14	before =7825	-48
2	before =382	53	before =988	-31	before =5390	41	before =5959	50	before =11838	-51	before =150	-14	before =7950	-45	before =13877	-38
2	before =13964	-42	before =19384	-19	before =13972	23	before =18526	-33	before =19352	-18	before =3539	-23	before =19792	-12	before =534	-24
2	before =12778	-38	before =13926	-47	before =2524	-18	before =17862	-22	before =704	-31	before =5396	31	before =7052	-18	before =10335	-25
2	before =10334	-56	before =5590	-21	before =1134	-23	before =1446	-43	before =19386	-29	before =19194	61	before =18358	-36	before =3582	-28
2	before =18258	-15	before =7864	-18	before =6538	24	before =586	-47	before =5872	-56	before =7879	-23	before =1502	-20	before =3854	42
2	before =7758	-60	before =17978	15	before =82	-48	before =15863	35	before =15962	-16	before =1795	17	before =1835	-15	before =2595	-46
2	before =18242	-13	before =6585	-16	before =4338	-61	before =7796	-14	before =7658	-33	before =3387	-17	before =12552	-14	before =11839	-27
2	before =535	15	before =7596	-73	before =15258	-28	before =7853	-18	before =3526	-16	before =12793	-30	before =15927	-20	before =10538	-33
2	before =15359	-39	before =6478	-42	before =6479	-14	before =13942	19	before =7859	-49	before =18558	-39	before =15859	-30	before =14394	33
2	before =1264	-36	before =2592	-32	before =14596	-31	before =352	22	before =15834	-32	before =13584	-15	before =13585	-17	before =3874	-55
2	before =5958	16	before =13871	-38	before =12395	22	before =12394	-13	before =19359	15	before =2432	-53	before =1258	43	before =13924	-35
2	before =4786	-37	before =13979	-32	before =13944	16	before =7587	42	before =95	-14	before =1936	-26	before =13735	-30	before =3255	-59
2	before =4783	-40	before =17342	-19	before =5386	45	before =18352	-18	before =1276	-15	before =7834	43	before =19738	-23	before =5938	-23
2	before =3524	48	before =3388	-14	before =6395	-44	before =12779	-40	before =3879	-13	before =1918	-18	before =518	-25	before =11586	-14
2	before =13454	-50	before =11386	-43	before =19024	-18	before =2433	26	before =7344	27	before =336	-51	before =6474	-20	before =6358	-32
2	before =13847	-37	before =13524	59	before =3391	-44	before =1138	-54	before =11392	-27	before =12783	-27	before =5832	-32	before =1346	-20
2	before =11934	33	before =13862	-57	before =7582	-33	before =13446	-34	before =7593	34	before =14478	-23	before =744	31	before =1864	-13
2	before =632	-15	before =6559	-44	before =3864	-38	before =13879	-58	before =736	-41	before =3872	-34	before =19138	-16	before =12764	-30
2	before =12638	14	before =7135	35	before =3276	-62	before =5582	-38	before =3595	-76	before =1242	42	before =3942	-43	before =2435	-28
2	before =2434	-28	before =3592	-21	before =12784	-27	before =4395	39	before =13868	-46	before =1268	-22	before =54	-26	before =7518	22
2	before =34	57	before =6587	-19	before =10395	-37	before =15372	-21	before =11342	-34	before =18586	-25	before =322	16	before =7158	-24
2	before =3372	-22	before =3926	-62	before =18658	-13	before =1184	-20	before =7919	-23	before =7865	-24	before =18595	-41	before =1255	-24
2	before =19587	-14	before =596	-22	before =19593	-36	before =7454	-56	before =5592	-18	before =3912	13	before =1135	-23	before =3596	-36
2	before =7785	42	before =4335	27	before =3344	-38	before =7034	-55	before =1038	-16	before =18784	-30	before =12796	-39	before =4334	16
2	before =13859	-28	before =3877	-21	before =18322	-17	before =13479	-47	before =3364	-14	before =13946	-29
3	before =0	61	owner =0	21	before =4	-278	after =4	-135	by =4	-123	owner =4	-205	after =0	-18	before =8	-131	before =1	-88	according =0	28
3	before =3	-60	before =7	-33	owner =8	-26	after =8	-13	before =5	-61
4	noun	-22	his	-21	he	-13	which	-18	it	-57	*	-26	they	-16	us	-25	that	-45	them	-30	this	-52	our	-64	me	36	half	-40	a	-49	your	-42	my	17	the	-91
4	num	-126	himself	-66	all	-46	one	-16	more	-59	those	-21	someone	-34	most	-56	everybody	-25	some	15	no	-35	what	-45	herself	-42	anyone	-47
4	both	16	such	-26	everyone	30	themselves	-70	whom	-55	certain	-59	another	33
5	before noun	-14	owner his	-19	before which	-16	before it	-46	before det	-23	before *	-26	after it	-33	by noun	18	after name	-12	before that	-39
5	owner it	-70	before them	-27	after you	-18	after noun	-57	after he	-70	before this	-43	owner our	-64	owner her	-126	before me	60
5	before half	-40	before a	-47	by name	-32	after them	-15	after she	-39	owner your	-36	after det	-21	owner my	17	owner *	-14	before the	-88
5	before num	-115	after himself	-17	before all	-45	before one	-41	by num	-43	before more	-44	before someone	-33	before most	-55
5	before everybody	-25	colon noun	-40	after him	-40	after who	-17	after num	-16	according name	35	after one	42	owner he	-98	before no	-33
5	before what	-43	before herself	-42	before her	42	after they	-49	owner she	32	after us	-20	colon *	22	before anyone	-46	by those	-41
5	before both	16	before such	-26	before everyone	32	before themselves	-60	before whom	-55	before himself	-59	before his	-14	after everyone	-19
5	before certain	-59	after me	23	before another	33
6	conference	-55	impossible	-30	it	-36	elections	-24	they	-23	rhetoric	-41	done	-34	us	-18	wall	-19	chance	-42	that	-18	election	-72	them	-25
6	war	-48	record	-56	attacks	-86	crisis	-54	weeks	-84	workers	-53	country	-66	families	-59	their	-13	statement	-57	this	-69	kind	-81	our	-64
6	campaign	55	her	-18	me	37	people	-24	assault	-48	address	-68	half	-37	policies	-56	tax	-47	ad	-43	a	-46	primary	-134	less	-56	contest	-42
6	primaries	-37	party	-12	voters	-35	candidacy	-57	numbers	-69	momentum	-19	him	-21	state	-128	day	-35	big	-37	lot	-80	convention	-59
6	nomination	-80	final	-61	count	47	lead	-87	leaders	16	officials	61	superdelegates	-27	math	-41	difficult	-50	interview	-99	process	-51
6	platform	28	speech	-60	crowd	-28	number	16	path	-12	man	28	thing	-64	legislation	-21	information	-55	use	-45	director	-49	your	-51
6	community	-61	foundation	-49	investigation	-66	part	-45	name	-64	past	-55	my	17	mind	-38	board	-13	top	-44	subject	41	the	-69	look	-60	year	-80
6	husband	13	president	-36	himself	-60	topic	-38	position	-49	all	-104	one	-69	administration	78	chief	59	lady	-38	events	-53	reform	-47
6	lawmakers	75	presence	-20	own	-41	wife	30	tenure	-25	time	-112	activist	-75	debate	-121	winner	-57	conflict	-15	efforts	-64	fight	-41
6	strategy	-83	more	-71	harder	-15	oil	-45	zone	-46	poll	108	percent	73	change	-56	contrast	-40	those	19	college	-51	way	-65	class	-17
6	support	-16	loss	-47	caucus	-28	ahead	-30	candidates	13	population	36	enough	-53	overall	-43	timing	-39	contests	-20	1	-23	margin	-77
6	percentage	-40	error	-17	points	-46	daily	-50	news	-67	stories	40	favor	-26	nominee	55	either	29	agency	42	children	-77	example	-61	program	-23
6	radio	-41	week	-120	ones	42	honor	-17	new	-48	media	42	someone	-34	money	-64	night	-100	individuals	-22	days	-130	an	-46	group	66	closer	-43
6	opportunity	-71	goods	-23	organizations	32	proposals	-31	service	-26	rules	-92	government	-37	business	21	everybody	-25	differences	-39
6	current	70	leader	27	question	-130	recent	23	audience	22	activists	-42	hall	-27	both	28	earlier	-15	three	-97	room	-62	donors	44	two	44
6	conservative	35	answer	-24	some	13	billion	-51	team	65	field	-71	reported	-43	cycle	-29	ground	-17	article	-32	political	-79	rest	-33	guy	-22
6	candidate	37	tone	-87	race	-140	personal	-31	report	122	criticism	-27	email	-40	result	25	emails	-107	likely	-84	other	-69	capital	-48	data	-28
6	10	-16	40	-37	heard	-18	word	-46	things	-53	presidents	-17	countries	15	no	19	event	-49	attendees	78	evening	-29	effort	-78	reference	-17
6	case	-55	what	-107	woman	53	years	-104	ally	32	attack	-61	thousands	-39	server	-58	able	-27	gun	-15	month	-66	material	-15	power	-45
6	opponent	35	politics	-31	matter	-43	women	-111	term	-21	opportunities	-25	nation	27	moment	-63	popularity	-37	leverage	-44	supporters	27
6	going	-48	spot	17	odds	-28	protesters	65	herself	-42	votes	18	incident	-56	line	-39	face	-38	dollars	-27	system	-27	vote	-57	mean	-47
6	itself	-44	principles	-28	stake	35	argument	32	free	-39	behalf	-16	ways	-36	opposition	-42	else	-40	anyone	-46	victories	52	electorate	-29
6	history	25	side	-42	tough	-48	departure	-24	small	-46	resources	-34	states	-78	least	-19	health	-73	governor	59	serious	-26	politicians	17
6	immigration	-74	trade	-14	important	-30	much	-80	such	-69	social	-60	notion	32	men	-72	jobs	-25	appeal	-33	security	-47	point	-64	tweet	67
6	star	-56	image	-32	issues	-53	remarks	-65	appearance	-76	person	21	everyone	30	enthusiastic	-24	dog	-18	reaction	-44	home	-57	plane	-16
6	endorsement	40	proposal	-42	policy	-78	means	-63	laws	-28	interest	-26	themselves	-68	law	-14	doing	-35	industry	26	world	-76	fact	-81
6	records	46	executives	-45	largest	-20	contributions	-46	critics	30	hard	-73	income	-21	career	-17	9	21	senator	-51	work	-48	000	-15	bid	-45
6	banks	14	friends	-70	left	-25	bit	-13	majority	35	judge	42	job	-37	concern	-20	evidence	-12	expert	-42	agencies	-30	general	35
6	investigators	-39	familiar	66	network	-57	head	-44	division	-42	employees	-82	order	-14	outcome	-36	members	30	ability	-55	polls	135	list	-49
6	2015	-13	border	-30	response	-57	plan	-54	battle	-60	lawsuits	-13	comments	-114	plans	-57	organization	29	students	29	whom	-46	rally	-38
6	next	-18	immigrants	-58	court	-71	millions	29	decision	-53	billions	-54	study	50	attempts	-49	together	-36	commission	-36	24	-18	calls	-61
6	longer	-67	recognition	-35	problems	-42	forward	-17	movement	-57	speeches	20	common	-42	alone	-52	meeting	-29	office	55	stage	-43	sure	-22
6	reason	-27	strong	-14	minute	-22	applause	35	magic	-33	justice	55	times	-41	water	-31	suggestion	-34	religion	-30	mogul	39	benefits	-16
6	same	-27	refusal	-34	violence	-17	liar	-22	ban	-34	roots	-43	little	-25	decades	-27	economy	-16	prices	-49	call	-48	hour	-26	hands	-41
6	services	26	businesses	-49	idea	-50	hours	-34	minimum	-35	concerns	-30	piece	-28	city	-44	five	22	risk	-16	action	-68	voice	31	centers	-15
6	programs	-57	actions	-50	bill	-52	status	-16	eligible	-16	similar	-21	executive	38	communities	-16	contention	-60	territory	-16	hundreds	39
6	agreement	20	forces	-52	spokesman	-32	exchange	-20	issue	-81	economic	-61	victory	-69	second	-20	levels	30	four	-32	body	-26	parties	-63
6	certain	-63	meantime	-59	television	-44	aides	17	high	-13	talk	-52	lawyer	18	energy	-27	experts	97	fifth	-17	eight	-27	gap	-15	instance	-23
6	seven	-25	best	-58	equal	-23	better	-42	life	-26	meant	-50	's	-45	family	-16	total	-30	controversy	-40	language	-54	soldiers	-14	right	-59
6	speaker	29	overseas	-13	words	23	statements	-17	nations	-45	latest	-65	ideas	-44	center	-17	operation	58	agenda	41	late	39	advocate	-31
6	views	-33	popular	-46	changes	-53	age	-17	billionaire	28	company	15	another	20	secret	-42	worth	-28	success	-62	competitive	-45	months	-77
6	mate	-28	adviser	38	style	-27	allies	72	races	-26	manager	-35	supporter	-20	interviews	18	establishment	-23	advice	-55	lack	-43	terrorism	-45
6	survey	76	markets	-15	ads	-58	aside	-22	say	46	analysts	-27	opposite	-39	corporations	43	conversation	16	larger	-43	close	34	dozens	-48
6	colleagues	-62	2009	-16	bank	-88	any	-35	minutes	-12	view	-35	last	-42	leadership	-37	cases	-32	death	-63	unions	52	marriage	-28	rights	-31
6	willing	34	strength	-51	decisions	-14	element	-54	rise	-57	official	28	two-thirds	42	summer	-17	reminder	-25	sign	25	pressure	-49	deal	-99
6	negotiations	-43	goal	-58	offensive	-31	season	-59	questions	-40	neither	41	critique	-48	advantage	-21	ready	-17	responsible	-21	test	-45
6	revenue	-59	due	-49	development	-20	growth	-29	audiences	46	end	-69	version	31	vying	-23	school	-16	lines	-47	story	-19	father	21	aide	34
6	reluctance	-33	column	41	quarter	22	caucuses	-43	favorite	-34	department	17	lawsuit	-20	pages	-29	front-runner	45	videos	-56	highest	-24
6	former	28	anger	-16	performance	-53	rivals	22	indication	-37	fall	-20	eager	-16	stakes	-40	senators	-38	glad	-13	endorsements	-40	win	-68
6	summit	-23	parts	-19	claim	-40	headquarters	-30	member	-12	prospect	-59	digits	-75	contract	-26	private	-29	sides	19	strategists	44
6	financial	-20	influence	-17	enthusiasm	-30	floor	-51	higher	-39	letter	25	page	-44
7	his	-37	he	-13	which	-18	a	-23	it	-57	many	84	they	-16	evangelical	-60	us	-25	that	-46	an	-37	them	-30	her	-67	attacks	-27	paint	-14	all	-68
7	what	-99	their	-69	this	-46	our	-30	me	36	people	-13	half	-42	personal	-38	economic	-38	last	-46	less	-50	black	-56	high	-33	multiple	-31
7	big	-69	party	-59	officials	67	superdelegates	-19	some	72	more	-71	its	-65	super	-36	significant	43	legislation	-12	information	-34	your	-56
7	any	-94	security	-14	part	-42	my	14	another	-38	himself	-66	political	46	one	-16	staff	34	no	-52	lady	20	social	-36	2001	-16	lawmakers	61
7	public	30	local	-19	done	-24	contrast	-30	those	36	55	32	free	-50	ahead	-39	48	-15	44	-17	early	-70	1	-33	plus	-31	events	-13	either	-58
7	000	-51	7	22	new	-63	final	-30	2	-51	week	-35	two	29	kind	-13	someone	-34	night	-100	days	-21	state	27	much	-91	thousands	-44	corporate	-38
7	police	40	other	-58	most	41	government	-39	business	24	everybody	-25	conservatives	-63	6	-25	current	69	recent	48	enough	-60	both	60
7	earlier	-15	three	-70	donors	-19	conservative	46	100	-29	every	-55	reported	-24	policies	-21	such	-58	voters	-100	30	-28	10	-60	candidate	-33
7	heard	-21	secretary	-55	four	-48	able	-27	material	-19	politics	-23	women	-46	opportunities	-24	somewhat	-14	herself	-42	9	18	oil	-34	money	-38
7	dollars	-15	manager	-45	mean	-36	itself	-15	each	-39	whatever	-48	else	-12	anyone	-47	history	34	12	-22	tough	-48	small	-32	least	25
7	serious	-21	politicians	34	health	-70	immigration	-43	trade	-14	except	-36	positions	-17	younger	-52	national	-28	person	-57	everyone	30
7	enthusiastic	-24	home	-33	few	-33	means	-58	themselves	-70	11	-58	fact	-23	finance	-18	hard	-39	financial	61	line	-12	friends	-65	federal	-52
7	investigators	-39	congressional	-50	employees	-53	reality	-63	president	-48	time	-24	several	-33	full	-16	response	-13	going	-13	parents	-13
7	law	-33	whom	-55	supporters	20	online	-44	next	-44	immigrants	-25	millions	31	billions	-15	together	-34	little	-37	forward	-17	doing	-36
7	second	-20	common	-46	ban	-28	8	-22	sure	-28	race	-13	speeches	-13	top	-41	executive	-43	eight	-33	20	-44	polls	60	15	-28	services	27	40	-22
7	five	-59	private	54	difficult	-20	legal	-51	eligible	-16	similar	-20	hundreds	39	seven	-32	military	-29	foreign	-33	50	-16	best	-26	general	-30
7	certain	-68	years	-18	90	-40	delegates	37	pretty	-44	closer	-41	instance	-15	better	-42	emails	-28	meant	-23	intelligence	41	alongside	-28
7	television	-58	neither	63	family	-19	policy	-42	rich	-23	company	-28	400	-18	individual	40	2015	-13	past	-38	interviews	22	power	-19
7	efforts	-19	terrorism	-45	46	-36	media	-15	ads	-24	particular	-15	independent	-48	group	-26	large	-63	year	-38	companies	-33	dozens	-48
7	2009	26	favor	-18	tax	-73	chief	52	men	-21	times	-31	two-thirds	42	2016	-41	civil	-36	right	-18	major	-61	ready	-16	responsible	-13
7	community	-47	chairman	-45	illegal	-27	old	-14	director	30	2013	-13	months	-18	24	-20	leaders	-16	month	-38	smaller	-17	modern	-45
7	bipartisan	-62	glad	-14	states	-35	town	-28	numerous	-14	there	-35	13	56	workers	-43	higher	-39	22	-29	longer	-29	18	-26	200	34
8	colon #	23	before mark	-25	before comma	26	before noun	-38	before prep	-74	owner prep	20	before rel	21	before verb	-107	before pron	-156
8	before sub	-29	after cue	-27	before cue	-222	before quote	73	by adv	-84	before adv	-31	before conj	-16	before name	-84	owner comma	-59
8	owner cue	-54	before dash	35	before aux	-69	according prep	15	colon prep	-47	after noun	-64	owner rel	-44	before poss	-76	before det	-27
8	owner sub	-136	before num	-38	after adv	-34	owner quote	-93	owner aux	-56	by noun	-44	owner adv	-90	owner name	44	owner mark	-39	owner dash	-63
8	owner det	-42	owner stop	-65
9	(	14	,	26	in	-77	at	-191	out	-121	rival	-66	which	98	for	-75	it	-59	make	-67	of	-93	believe	-20	because	-19	think	-32	“	-42	evangelical	-49
9	and	-85	between	-13	that	-76	win	-56	into	-124	—	54	paint	-20	to	-40	on	-49	use	-56	know	-33	when	45	before	-30	about	-92	‘	-115	”	91	told	-90
9	said	56	across	-54	saying	-60	is	-172	by	-15	like	-119	as	56	than	-62	release	-23	turn	-23	launched	-23	announced	-33	not	-120	contest	54
9	end	-35	around	-53	backed	-17	winning	-32	him	-16	give	-32	holding	-53	if	-45	with	17	leads	-15	but	54	elected	-27	called	-43	despite	27
9	them	-28	super	-89	has	-94	from	-73	down	-58	do	-62	legislation	-19	classified	-19	described	-26	nominee	-56	or	-125	there	-33	hold	-14	let	-21
9	debate	-33	candidates	-59	did	-45	over	-134	was	12	.	-120	first	14	be	-50	calling	-39	stopped	-20	suggested	-29	been	-89	one	-48	during	-97
9	so	-49	are	-45	thought	-14	unlikely	-35	running	-48	former	-103	criticized	-17	take	-40	increase	-15	against	-76	now	-38	made	-78	need	-22
9	within	26	even	42	attack	-25	proposed	-12	shows	-46	/	-102	after	43	just	-112	showed	-18	whether	-140	pushed	-32	while	65	seen	23
9	registered	-22	hit	-39	helped	-38	protect	-20	improve	-12	charge	-29	next	-24	show	-27	last	-88	wrote	43	'	33	support	-49	helping	-47	allow	-26
9	would	-52	why	-27	unless	-31	does	-44	were	-68	asked	-24	state	-59	throughout	-52	"	34	gave	-32	very	-13	through	-95	then	-45	people	22
9	managing	-42	ran	-31	tweet	-39	taking	-19	:	-38	columnist	-62	especially	-29	way	-58	used	-22	under	-96	earlier	-12	emails	-26	placed	-13
9	will	-66	prompted	73	things	27	want	-43	virtually	29	–	31	;	49	woman	-50	pushing	-40	director	-31	question	-40	caused	-42	server	-34	find	-18
9	says	52	being	-20	put	14	supporting	-38	chose	-15	though	24	front-runner	-44	earned	-37	million	-17	working	-13	group	27	giving	40	affect	-33
9	campaign	-108	manager	-54	call	-19	had	-22	tell	-21	feel	-18	states	-51	anyone	-26	without	-57	won	-55	beyond	-52	he	-23	offering	-16
9	voters	-21	name	-16	much	-69	person	-12	-	-49	behind	-49	making	-40	move	-14	nearly	-68	endorsed	-27	saw	-33	introduced	-20	week	14	urged	-37
9	past	-43	telling	-23	go	-14	defended	-46	becoming	-23	night	-19	leave	-36	doing	-13	started	-14	far	-25	raised	-26	attacked	-13	cited	-20
9	provide	-23	spokesman	-69	accused	-28	mentioned	-17	exactly	-33	leaving	-24	took	-39	acknowledged	-14	keeping	-38	)	59	particularly	-29
9	build	-31	force	-21	sent	-13	who	17	speak	-24	describe	-16	fact	29	named	-17	president	-52	spend	-20	party	45	could	-63	defend	-35	back	-55
9	become	-39	built	29	see	-56	no	-62	ban	-13	received	-43	attended	-25	led	28	joined	-16	sure	39	reason	13	challenging	-19	something	-21
9	given	-15	suggestion	-13	leading	-68	left	25	senator	17	raise	-15	increasing	-14	should	-29	although	33	2012	-28	bill	-30	considered	-24
9	women	23	discuss	-36	recognize	-13	country	-19	reasons	34	least	-66	explained	22	case	-20	lost	-35	contested	-25	once	-67	slammed	-22	can	-52
9	getting	-35	also	-31	changed	-22	seeing	-30	help	26	four	-17	interview	-27	upon	-42	reality	-20	means	-52	gives	39	long	-46	get	-29	read	-25
9	start	-27	yet	17	urging	-35	amid	45	''	42	whom	-61	denounced	-27	alongside	-36	released	-36	top	-52	prominent	-73	's	-42	come	-21	early	-44
9	tells	-31	giant	-56	include	-26	rejected	-26	entered	-18	fight	42	all	-59	asking	-33	either	37	join	-38	year	-13	advising	-72	years	-27
9	deal	-36	clear	-28	still	-53	mean	-37	putting	-15	toward	-53	too	-64	makes	-57	reminder	-26	questions	-51	outside	-59	faces	-29	facing	-16
9	revealed	-26	own	-32	allows	-16	two	-57	representing	27	spent	-29	three	-25	supported	-19	spending	25	likely	-39	having	-31	issued	-38
9	almost	-37	key	-36	view	-13	the	-51	encouraging	44	governor	32	got	-24	claim	-16	executive	-46	place	-45
10	before mark	-61	before comma	-23	before stop	-49	before prep	-48	before verb	-21	before pron	-53	before noun	-57	after verb	-180	after sub	-34
10	after aux	-60	after prep	-120	after stop	48	before sub	-122	after cue	-33	after adv	-114	after conj	-60	after name	-78	before poss	-20
10	before conj	-76	by verb	-112	by prep	23	by conj	-39	by rel	15	by stop	14	before rel	-31	after rel	-66	before adv	-35	before det	-76
10	after comma	-30	after quote	-37	by comma	-21	by quote	-65	before quote	-60	by aux	-109	according prep	-60	according comma	58
10	according conj	-47	according aux	-78	according stop	52	after noun	-88	before name	-108	after pron	-20	by cue	-139	by det	-76	by adv	-38
10	by noun	-81	after dash	-31	before dash	-68	after mark	-47	by name	-63	by num	-44	by mark	-45	according name	-52	according verb	-100
10	according cue	-98	by dash	-94	after num	-39	by pron	-48	according adv	-46	according det	-58	according quote	-62	according noun	-57
11	before )	-34	before (	-84	before ,	-23	before .	-49	before in	-82	before for	-172	before he	-113	before win	-43	before said	78
11	before believe	81	before of	-126	after *	-82	after on	-45	after ?	-15	before *	-15	before because	-35	after .	51	before vote	-60
11	before think	-39	before continued	28	after but	-40	after and	-61	after in	-19	before turning	-49	before but	51	by between	-58	by and	-41
11	by in	-49	before by	-103	before and	-138	before between	-72	before should	-36	before who	-40	after is	-59	after to	-71	after that	-96
11	before is	-52	before we	-46	before that	-39	before including	-37	after with	-45	after of	-92	before are	-36	before into	-28	before as	-119
11	before the	-120	before has	24	after ,	-30	before focused	58	before trying	-50	owner words	-23	before know	-21	before was	-80	before before	-38
11	before told	23	before actually	-31	after was	-24	before caused	14	before shot	34	before saying	-112	after “	-63	before made	24
11	before thinking	-75	before needs	-116	owner attacks	18	before were	-31	by ,	-21	by made	-13	by “	-37	owner campaign	-118	before across	-25
11	before “	-63	before could	-29	before like	-62	before comes	-92	before try	35	owner address	-27	before than	-113	before criticizing	-47
11	owner foreign	-52	before release	-39	before turn	-32	before continues	-80	before even	22	before face	-39	before '	-31	before campaign	-65
11	before buy	-36	before on	53	before announced	96	after would	13	after than	-12	by than	-95	by of	-35	before results	-63	before change	-48
11	before make	17	before will	-54	before effectively	-13	owner candidacy	-60	after who	-51	after as	-51	before have	66	before campaigns	-29
11	before winning	-23	before holding	-41	before rallies	-51	before go	-60	before with	-14	before contests	-52	before leads	-62	by by	-50
11	by but	19	by has	-67	by as	-45	before according	-26	according ,	58	according on	34	according .	52	before holds	-86	before elected	-34
11	before more	-20	after could	-15	owner convention	-32	before adding	-28	before does	26	before not	-23	before did	-17	before also	65
11	after from	-37	before hope	50	before do	-103	before reported	44	before follow	-16	before discussed	-47	after for	-64	before ”	13
11	before described	76	owner use	-47	after ”	-15	before ‘	-20	before hold	-41	before if	-22	before out	15	before really	-54	before reports	18
11	before issued	44	owner name	-44	before debate	-48	after about	-28	by about	72	by a	-40	by to	-81	by where	-29	before questions	-85
11	before about	37	before from	-136	owner mind	37	before recently	-25	before where	-35	by ?	32	before issue	-27	before documents	-80
11	before felt	-55	before it	-61	before never	-32	by is	-34	before now	-23	before only	-76	before turns	-45	before at	-47	owner husband	-22
11	before first	-53	after the	-21	before suggested	-52	before always	-55	before been	-48	before you	-39	before served	-49	owner chief	-42
11	before during	-20	before —	-33	before can	-21	before started	-14	before instead	-51	before choose	-66	before ensure	-14	before serving	-42
11	by was	-48	before drawing	-14	before thought	-31	before too	-29	before cannot	-29	before strongly	-33	after plans	-29	before work	-64
11	owner own	-65	before running	-66	owner wife	-50	before wins	21	before be	-53	owner tenure	-31	before her	-36	before criticized	49
11	before chose	-40	after has	-33	before calls	86	before step	-21	after should	-13	before began	-19	before take	-45	owner efforts	-39
11	before against	-47	before must	30	owner strategy	-40	owner allies	-17	before need	-80	before flying	-29	after have	-21	before attack	-15
11	before funds	-39	after (	-33	before conducted	-49	before /	-30	by *	-64	by found	-31	before found	41	before whether	-13	before serve	-14
11	before say	121	owner promise	20	before appeal	-44	before base	-49	by from	-72	before among	-31	before agreed	44	before beating	-24
11	owner national	-41	by among	-58	by or	-54	by points	-44	before points	-81	before or	-51	before look	-67	before show	73	before caught	-34
11	before being	-81	before stands	18	before still	-16	before stop	-28	before attacked	13	before blame	22	before hit	-54	before worked	-77
11	owner home	-68	before says	57	before off	-49	before break	-35	before using	-49	before charge	19	before benefit	-48	after said	41
11	before last	30	before wrote	57	before had	-33	before got	-77	before a	-94	after ‘	-20	before already	-87	before writing	-28	before support	-55
11	before offered	-23	before give	-24	before pay	-28	owner political	-68	by since	-44	before since	-51	before having	31	before there	-104
11	before speak	-46	before talks	-34	by over	13	by when	-39	before over	-55	before when	-61	before often	-36	before host	-40	before might	-29
11	after must	-22	after at	-61	before most	-12	before going	-33	before ties	-65	before stated	77	before so	-56	by :	-43	before nationally	-48
11	by after	-17	by said	-12	before asked	31	after a	13	before state	-109	before repeatedly	60	before today	-13	before debates	-50
11	before knows	69	before went	62	before many	-18	before control	-40	before run	-24	before states	-93	before ran	28	before figures	-30
11	after "	-27	before taking	-58	before tweet	-48	before decided	-47	before email	-74	before published	58	owner government	-25	before sent	41
11	owner personal	-27	before declined	17	before came	-48	before she	-52	before took	25	owner email	-28	before this	-49	before issues	-16
11	before backed	22	before further	45	according in	-47	before voting	-101	before prompted	-70	after :	-60	before registered	-63
11	according from	-68	according and	-36	by are	-24	before candidate	-23	before voted	-27	before echoed	66	before speaks	-64	before happen	-24
11	before virtually	34	owner support	-86	according of	-102	according *	-60	before votes	-85	before %	34	before test	-12	before rival	-78
11	before acting	-35	owner former	-33	according released	-54	owner speech	-53	before released	53	before send	-17	before ago	-70	before became	-76
11	before pushing	18	owner top	-66	by —	-65	before press	-46	before calling	45	owner history	-39	owner suggestion	47	before held	-91
11	after 000	-30	before find	-45	before involving	35	owner time	-45	before concluded	55	after had	-18	before put	19	before faces	-110
11	before address	-48	before influence	-22	before his	33	before appears	-85	owner two	-17	owner going	-31	before replied	50	before pointed	94
11	owner presidential	-53	before –	-43	before pointing	-33	before looking	41	before certainly	-31	before answer	-43	before one	-57
11	before answered	41	before gets	-66	before shouting	-53	before spoke	-38	before herself	-19	before then	-17	before later	-37	before clearly	-45
11	after saying	-19	before am	43	before supporting	72	before wants	55	before argue	23	before giving	-44	before wanted	-40	owner vote	-43
11	before something	-15	before up	-51	by were	-16	before rather	-16	before view	-13	before live	-52	before call	-23	before swing	-27
11	before else	-14	owner new	-40	before probably	-46	owner party	-43	owner nomination	-43	before hardly	-46	before won	-146	by for	51
11	before counter	-16	before endorsed	48	before some	-23	before all	-78	before care	-24	before deliver	-17	after issues	-17	before embrace	-58
11	before trade	-51	before open	-27	owner rhetoric	43	according is	-35	according with	-64	before lead	-33	before away	-40	before sits	-65
11	before lost	-73	before matter	-31	before stood	17	owner appearance	-41	before making	29	before tweeted	38	owner side	-42	before saw	-47
11	owner family	-18	before urged	-30	before seemed	-18	before few	-21	owner goal	57	before telling	-61	owner policy	66	owner proposed	30
11	before personally	30	before beat	-57	before thinks	17	before play	-48	before back	-43	before themselves	35	before defeating	-25
11	before point	-67	before start	-52	before until	-33	before getting	-42	before insisted	64	before may	-46	owner families	-13	before lives	-43
11	before argued	24	before attacks	-82	before fund	-48	before previously	16	before raised	-116	owner debate	-19	before raising	-31
11	before earned	-91	owner money	-36	before donated	-37	owner work	-18	by first	-43	by campaign	45	before noted	49	after campaign	-47
11	owner primary	-49	before whose	-27	before cited	-25	before protect	-16	before opposed	-61	before keeps	73	before which	-13	owner biggest	35
11	before comment	-32	before accused	31	owner current	-57	before leaving	-47	before keeping	-20	before secure	-26	by ;	-89	before reporting	-58
11	owner ability	-60	before compared	-18	before particularly	-22	before remarks	-63	before love	-18	before explained	66	before building	-68
11	before explaining	-42	owner plan	16	before includes	-55	before rally	-49	owner comments	-16	owner plans	-44	before build	-31
11	before followed	-23	before named	-26	before carried	-47	before grew	-67	before -	-66	before portrayed	36	before offering	-43	before broke	35
11	before showing	36	before failed	23	before reach	33	before kept	-44	before comments	-77	before keep	-37	before closing	-23	before promised	23
11	before spend	-17	owner attempts	-46	before represents	-55	before changes	-26	before rules	-50	before long	-71	before emails	-92
11	before defend	-42	before especially	40	before intended	-52	before defending	-34	before promoting	-17	before built	-77	before acknowledged	32
11	before organizing	-18	before focus	-66	before through	-31	before expect	43	owner best	-47	before see	45	before losing	-19	before shares	29
11	owner proposal	26	before entering	-67	before attended	-71	before founded	-83	before led	-106	by like	-43	owner influence	-23	before me	-13
11	before other	-22	before declared	71	owner team	-66	before speaking	-59	owner case	-16	before talked	67	owner life	-27	owner role	-46
11	before pick	-17	before based	-54	by ago	-22	before become	-39	owner rallies	-19	after state	-39	after thought	-12	before thanks	-48
11	owner call	-62	before raise	13	before working	-22	before works	-33	before drew	-86	before generally	-45	by at	-77	before without	-21
11	before hosted	-14	before continuing	-38	by under	-21	before passed	29	before under	-22	by would	-21	before remain	20	before come	-37
11	before push	-14	before ask	-59	before goes	30	before discuss	42	before once	60	before happened	-43	before stand	-23	before refuses	37
11	before fell	-68	before far	-44	by so	-19	before coming	-36	before contest	-72	after show	-18	before quickly	49	before becomes	-46
11	owner nominee	-29	before remains	-32	before help	-23	before needed	-30	before respond	-50	before talk	-66	owner decision	-70	before yet	-28
11	before changed	-77	owner position	-19	before seeing	-22	owner office	-17	before star	-46	before appear	-40	owner supporters	-36
11	before reportedly	32	before place	-40	before offer	-16	before means	-27	before himself	29	before close	-55	before gives	55	before compete	-33
11	before plan	-14	before decide	-14	before suggest	37	before wish	-25	by could	41	before living	-27	owner remarks	-53	before created	-86
11	owner recent	-37	before within	-14	owner criticism	35	before fail	-45	before didn't	-67	before ''	-92	before those	-24	before talking	-26
11	owner son	-38	before loves	46	before doesn't	-15	before 've	-54	before can't	-17	before denounced	59	before 'm	-19	by ''	-25	owner running	-29
11	owner aides	34	before endorse	-32	by -	-50	owner staff	-40	owner latest	-41	before set	-65	after -	-26	before roll	-13	before 's	19
11	owner children	-35	by during	-46	after under	-16	before deals	-78	before leave	-33	owner views	-16	before views	28	before publicly	-40
11	before makes	-16	owner positions	-37	before left	-22	owner numbers	-12	before sometimes	-32	before include	38	owner success	-22
11	before rejected	37	before fight	-17	before initially	-77	before block	-43	owner performance	-27	before receive	-38	owner emails	-41
11	before meeting	-47	before starts	31	before taken	-45	before helps	-36	by which	-40	before deal	-58	before an	28	owner head	-32
11	before falling	-36	before played	39	before won't	-32	before insist	62	owner agenda	-15	before 'd	-47	before wouldn't	-37	owner death	-47
11	before fear	31	owner way	-48	owner strength	-42	owner term	-47	after another	-15	before ever	-41	before toward	-26	after ago	-41
11	before barely	-46	before moved	-61	before playing	-18	before carry	-25	before emphasizing	-37	according who	-67	owner actions	-38
11	before measures	-14	before puts	-46	before facing	-54	before tends	-36	before housing	-39	before fall	-36	before campaigning	-53
11	before allows	-27	before their	-15	before hoped	41	before increasingly	-32	by before	-18	owner father	-68	before supports	-23
11	before appeared	-37	before agree	64	before aren't	-57	before haven't	35	owner column	-33	before spent	-44	before seems	14	owner final	-37
11	before citing	-29	before questioning	-39	by he	-23	before seized	-52	before behind	-13	before aimed	-35	before looked	13	owner voice	-52
11	owner economic	-30	before addressing	-26	owner opponents	-31	before pull	-48	before 'll	-53	owner voters	-28	owner hands	-21	before sees	-13
11	before brought	-69	before included	-54	before apparently	-35	before isn't	-52	before broadly	-42	before benefits	-25	before requires	-20
11	before mean	-30	owner rivals	-45	owner big	-23	owner traditional	-31	owner next	-25	before cast	32	before "	-30	owner contests	-32
11	according to	-41	before faced	-83	before expects	23	before sounded	-16	by against	-31	before sought	-30	before claim	47	owner show	-18
11	by if	25	according that	29	before rivals	-71	before titled	-55	before loses	-51	before known	-56	before originally	42	before wasn't	-74
11	before asking	33	according “	-55	before officially	-12	before standing	-57	before tried	-37	before top	-39	owner continued	-25
11	owner delegate	-27	before promises	47	before focusing	-13	before representing	28	before others	-32	owner feet	-21	before represented	-40
11	before claimed	-19	owner lead	-33	before brings	-13	before shooting	-67	before writes	65	by even	45	before moves	-38	owner potential	-44
11	before heads	-46	before knew	-47
12	before =0	43	before =1	-96	before =2	-133	before =3	-46	before =64	-45	before =65	-106	before =66	-104	before =67	-78	before =17	-164
12	before =81	-36	before =82	-71	before =192	-122	before =208	-28	before =209	-59	after =64	-54	after =192	-90	after =128	-66	after =96	-62
12	before =32	36	before =96	-43	by =64	-34	by =96	-31	by =240	-85	before =80	-42	before =112	-110	after =208	-22	before =128	-244	before =9	-168
12	before =97	-68	before =129	-151	after =9	-62	before =73	-98	before =193	-143	after =240	-36	before =240	-119	after =65	14	after =97	-38
12	before =201	-57	before =202	-126	before =194	-133	by =32	22	by =41	-42	by =113	-58	before =49	-55	before =241	-92	before =113	-92
12	after =33	49	after =42	-64	after =98	-51	before =42	12	before =33	-14	before =234	-61	before =225	-137	before =98	-69	before =226	-27
12	after =193	-52	before =153	-64	before =144	-50	before =145	-75	before =210	-85	before =242	-52	before =224	-162	after =32	-49	after =41	-13
12	after =241	-22	after =242	-13	before =177	-55	before =10	37	by =73	-36	by =97	-81	by =225	-82	according =9	-56	according =33	-60	by =33	-70
12	after =106	-28	after =226	-15	before =105	-55	after =224	-63	before =160	-92	colon =64	-47	after =73	-21	after =80	13	by =105	-25	by =1	-25
12	by =65	17	by =193	-72	after =16	-32	after =74	21	before =18	-42	before =146	-34	by =9	-49	before =89	-20	before =90	31	before =176	-56
12	by =16	-64	before =75	-35	before =76	-48	before =99	-48	before =100	-51	by =74	-87	by =66	-66	by =82	-38	by =210	-24	after =81	-30
12	before =161	-131	after =129	-17	before =137	-95	by =192	-35	before =34	-110	before =107	16	after =225	-49	before =233	-84	after =112	-40
12	after =145	43	before =114	-46	by =160	-54	by =80	-65	by =112	-60	by =234	-43	before =50	-30	before =48	-14	after =10	31	after =2	-20
12	by =10	47	by =2	-13	after =34	-51	after =202	-12	by =161	-18	by =226	-32	by =144	-48	by =208	-55	after =210	-47	after =144	-14	before =8	-28
12	by =227	-21	before =35	-65	before =228	-42	before =147	-13	before =130	-83	before =203	-54	before =227	-56	before =136	-20	after =91	-34
12	according =1	-116	before =68	-14	before =162	-65	before =163	-40	before =121	-35	before =122	54	before =195	-38	before =243	-19
12	before =244	-15	according =64	73	before =72	-91	after =243	-18	by =129	-44	before =217	-87	before =251	-36	owner =16	-28	by =242	24
12	before =178	-13	by =138	-21	before =235	-42	by =224	-67	by =241	-47	before =25	-38	before =26	-51	by =89	-16	by =81	32	after =194	-30
12	by =194	-17	by =106	-34	before =138	-27	after =17	-42	before =51	-12	by =98	-63	before =250	59	after =26	25	by =17	-22	before =83	-21
12	by =75	34	before =11	31	before =249	-69	before =4	-12	before =115	-16	by =48	-12	before =170	-47	before =179	-24	colon =128	-43	by =209	-64
12	by =202	-17	before =36	41	before =43	-27	before =200	-49	before =40	-33	before =44	-39	by =145	-17	after =146	-16	before =171	-28
12	before =169	-18	by =42	-52	by =90	41	before =88	16	colon =192	-53	before =123	-27	by =218	-13	by =83	27	before =91	-44	according =209	-56
12	by =34	-15	before =108	-20	before =216	-61	according =193	-47
13	before =0 mark	-77	before =0 cue	32	before =1 cue	-64	before =1 mark	-29	before =0 stop	-48	before =2 cue	-34	before =0 prep	-40
13	before =64 verb	-63	before =16 pron	-85	before =16 cue	14	before =17 cue	-72	before =81 cue	-56	before =82 cue	-26	before =0 noun	-43
13	before =192 verb	-104	before =208 verb	-38	before =209 verb	-33	after =0 verb	-62	after =192 prep	-20	after =192 stop	-64	before =0 sub	-110
13	before =64 aux	-64	before =64 sub	-22	after =0 aux	-99	before =192 cue	-32	after =128 stop	-37	before =192 aux	-84	after =0 adv	-26
13	before =64 poss	-13	before =0 conj	-49	before =32 verb	-67	before =96 verb	15	by =0 verb	-35	by =64 prep	-84	by =64 conj	-46	by =96 prep	-70
13	by =96 rel	-42	by =240 stop	-76	before =64 prep	-102	before =64 conj	-77	before =16 aux	-13	before =0 rel	-14	before =80 aux	-78
13	before =64 rel	-20	before =112 aux	-42	before =96 prep	18	before =96 rel	-22	after =208 stop	-13	before =208 aux	15	before =128 adv	-98
13	before =9 verb	-81	after =208 prep	-18	after =64 stop	-35	before =41 verb	-14	before =32 comma	-83	before =32 prep	42	before =32 adv	32
13	before =97 verb	-31	before =0 det	-45	before =16 verb	-37	before =80 verb	-63	before =81 verb	-36	before =129 cue	-68	after =1 prep	-135
13	after =1 stop	81	before =9 cue	-101	before =73 cue	-110	before =64 comma	-155	before =193 cue	-71	after =240 stop	-34	before =112 verb	-20
13	before =240 verb	-21	after =0 quote	17	before =1 aux	-176	before =128 cue	-103	before =128 prep	-86	before =129 prep	-30	after =0 cue	-69
13	after =65 prep	-41	after =65 conj	-53	before =201 cue	-92	before =192 comma	-41	before =202 cue	-85	before =193 comma	-84	before =193 verb	-56
13	before =194 verb	-27	by =0 conj	16	by =32 prep	26	before =49 cue	-31	before =241 cue	-46	after =64 quote	-22	before =113 verb	-15
13	before =0 quote	-57	after =1 conj	-54	after =98 stop	-35	before =42 verb	30	before =33 comma	18	before =1 conj	-79	before =234 verb	-17
13	before =225 comma	-16	before =226 verb	-47	before =65 cue	-151	before =97 cue	-100	before =98 cue	-40	before =226 cue	-56	before =32 cue	-24
13	before =96 cue	-49	after =193 prep	-14	after =193 stop	-48	before =96 aux	-82	after =1 verb	-76	after =65 stop	53	before =1 verb	-149
13	before =225 verb	-49	by =0 stop	-42	before =17 aux	-90	before =144 comma	-43	before =154 verb	-53	before =145 comma	-60	before =210 verb	-21
13	before =97 aux	-86	before =241 aux	-42	before =242 aux	-16	before =224 verb	-67	before =81 aux	-56	before =144 adv	18	before =208 adv	-40
13	before =209 adv	-42	before =240 cue	-57	after =0 conj	-38	after =32 comma	-14	after =241 prep	-20	before =49 aux	-33	before =145 adv	-33
13	before =177 adv	-13	before =241 adv	-17	before =10 cue	26	before =1 comma	12	before =66 aux	-33	after =64 prep	-29	before =65 aux	-62
13	by =64 comma	-62	by =225 prep	-29	by =225 stop	-62	before =65 prep	-32	according =0 prep	-26	according =0 comma	41	before =33 aux	-19
13	before =98 aux	-55	before =96 comma	-80	before =193 aux	-63	after =224 quote	-15	after =128 quote	-21	after =0 name	-25	before =0 name	-53
13	before =32 aux	37	before =160 adv	-47	before =225 cue	-90	colon =64 stop	-47	before =0 pron	-23	before =144 cue	-82	before =145 cue	-37
13	before =209 cue	-67	before =16 det	-68	before =224 aux	-72	before =240 aux	-40	before =16 sub	-14	before =64 adv	-81	before =80 adv	-44
13	before =80 prep	-52	by =32 cue	-19	by =96 comma	-45	by =97 prep	-30	before =32 mark	-50	before =224 cue	-86	before =1 adv	-62
13	before =65 adv	-49	by =33 stop	-26	before =128 verb	-50	before =209 aux	-31	by =1 adv	-33	by =193 stop	-44	before =192 adv	-59
13	before =193 adv	-41	before =1 prep	-127	after =0 dash	-13	after =65 comma	-59	before =9 adv	-57	before =73 adv	-39	before =201 adv	-26
13	before =202 adv	-28	after =0 det	-37	after =33 stop	58	after =224 stop	-54	before =16 poss	-57	before =17 poss	15	before =18 aux	-38
13	before =17 verb	-74	before =89 cue	14	before =80 comma	-69	before =90 cue	12	before =81 comma	13	before =0 dash	-65	before =225 aux	-57
13	before =144 aux	-52	before =177 aux	-22	before =74 verb	-138	before =65 comma	-107	before =74 adv	-45	before =66 comma	-64	before =75 cue	-19
13	before =76 cue	-48	before =67 comma	-34	before =100 verb	-23	before =99 aux	-26	by =65 comma	-92	by =66 prep	-29	by =210 stop	-14
13	before =75 verb	-40	before =82 aux	-20	before =210 adv	-25	before =161 cue	-60	before =128 comma	-72	before =201 aux	-48	before =234 aux	-16
13	before =129 verb	-35	before =128 aux	-70	after =192 quote	-26	before =73 verb	-20	before =160 cue	-68	by =0 aux	-25	by =0 det	-67
13	by =65 stop	44	before =33 verb	-108	before =33 prep	-28	before =33 det	-42	before =34 verb	-31	before =2 conj	-15	before =106 adv	-17
13	before =98 comma	-43	after =1 cue	-43	after =74 quote	-16	after =225 stop	-38	before =10 verb	-54	before =106 verb	-110	before =160 verb	-36
13	before =224 comma	-47	before =16 noun	-16	before =16 prep	-65	after =0 rel	-64	after =80 conj	40	before =112 cue	-71	before =80 conj	-16
13	after =0 mark	-44	before =64 mark	29	before =41 cue	25	before =106 cue	-24	after =9 rel	-14	after =145 stop	48	by =32 aux	-47	by =160 stop	-39
13	after =32 stop	-19	after =16 cue	-14	before =80 pron	42	by =41 name	-12	by =97 stop	-42	after =33 prep	-63	after =33 cue	-41
13	before =96 adv	-67	before =16 name	-70	before =160 prep	-40	by =80 prep	-17	by =112 stop	-43	before =144 verb	-32	after =96 stop	-38
13	by =1 verb	-18	by =65 conj	-29	before =48 aux	31	before =113 aux	-28	before =129 adv	-37	before =201 verb	18	before =226 adv	30
13	after =82 stop	36	after =1 comma	-42	after =10 prep	-22	by =1 comma	-42	by =10 prep	28	after =34 stop	-40	before =107 cue	27	after =1 aux	-15
13	before =16 conj	-15	after =128 prep	-16	by =226 stop	-23	before =161 verb	-18	before =224 adv	-30	after =224 prep	-19	before =105 verb	-68
13	by =0 rel	20	by =208 verb	-16	by =208 stop	-54	after =241 stop	-13	before =128 rel	-40	before =144 noun	-17	after =65 verb	-49
13	before =161 adv	-32	before =225 adv	-12	before =1 poss	-39	before =129 aux	-54	before =32 conj	-20	after =66 rel	-41	after =210 stop	-32
13	before =97 adv	-20	before =98 adv	-19	before =80 det	-15	after =209 prep	-34	by =0 cue	-69	before =34 cue	-33	before =2 comma	-68
13	before =228 cue	-24	before =81 prep	-31	before =210 cue	-37	before =1 rel	-86	by =0 mark	-45	after =129 stop	-13	before =226 aux	-37
13	before =64 det	-86	before =66 cue	-56	before =9 aux	-70	before =105 aux	-29	before =106 aux	42	before =107 aux	-40	before =64 pron	-24
13	before =144 prep	-48	before =144 conj	-14	before =145 prep	-13	before =202 verb	-48	before =145 aux	-43	before =137 verb	-23
13	according =0 stop	16	before =130 adv	-34	before =203 cue	-49	before =194 comma	-34	before =17 noun	-17	before =113 cue	-31	before =114 cue	-30
13	before =8 cue	-73	before =137 cue	-71	after =81 prep	-27	after =82 comma	-32	by =1 prep	-38	by =66 stop	-33	before =2 aux	-43
13	before =67 aux	-35	before =34 aux	-21	before =162 aux	-33	before =129 comma	-17	before =121 cue	-21	before =113 comma	-27	by =32 conj	-35
13	before =128 pron	-15	after =0 noun	-48	by =1 stop	36	before =194 aux	-26	after =113 prep	-24	according =1 verb	-29	according =65 prep	-40
13	before =41 aux	-66	according =0 verb	-50	according =64 stop	70	before =16 comma	-78	by =0 dash	-63	by =208 prep	-32	before =240 adv	-52
13	before =194 cue	-63	before =210 aux	-19	before =1 det	-26	before =8 aux	-59	before =72 cue	-39	before =64 dash	-35	before =8 verb	20
13	by =0 pron	-38	after =32 aux	-14	before =217 aux	-41	before =208 comma	-51	before =218 aux	37	before =251 aux	-35	owner =16 noun	-28
13	by =242 prep	-17	by =242 stop	35	before =161 aux	-50	before =144 name	-16	by =129 comma	-20	before =130 aux	-19	before =33 adv	-60
13	before =227 cue	-36	before =1 pron	-17	by =64 aux	30	by =224 prep	-25	by =224 stop	-47	before =176 verb	-13	before =242 cue	-26
13	by =32 dash	-21	by =32 verb	-33	before =32 dash	29	before =80 noun	-35	before =35 aux	-16	before =26 aux	-42	before =154 aux	12
13	by =80 comma	-23	by =81 prep	-12	by =81 stop	44	before =99 adv	-16	before =144 det	-18	before =10 adv	41	after =97 prep	-20
13	before =144 pron	-13	before =233 verb	-30	before =194 adv	-25	before =75 aux	-59	before =41 adv	-36	before =234 cue	-48	by =192 prep	-30
13	by =192 comma	-15	by =193 prep	-21	before =217 verb	-21	by =98 stop	-45	after =80 stop	-27	before =250 aux	28	before =241 comma	-33
13	by =0 adv	15	before =42 aux	-87	by =192 verb	-15	before =17 det	-12	after =17 prep	-23	after =17 comma	-39	before =217 cue	-56
13	before =218 cue	-17	after =66 stop	13	by =0 sub	-22	after =209 conj	-47	before =67 cue	-19	by =33 prep	-28	after =1 adv	-52
13	before =11 verb	-16	after =81 stop	-20	before =176 cue	-20	before =177 cue	-27	before =8 adv	-40	before =72 adv	-23	before =66 adv	-37
13	before =80 rel	-12	before =48 verb	-25	before =48 cue	-70	before =240 comma	-19	before =17 adv	-50	before =81 adv	-26	before =11 cue	47
13	before =32 sub	-15	before =83 aux	-13	before =2 verb	-43	by =1 conj	-21	after =10 name	-37	before =32 pron	-12	by =32 rel	-72
13	before =72 verb	-33	before =218 verb	-54	by =16 aux	-33	by =144 conj	-25	before =161 comma	-15	after =9 quote	-31	before =33 rel	-39
13	before =176 adv	-31	colon =128 stop	-43	after =113 aux	-16	by =209 stop	-59	before =89 adv	-29	before =3 aux	-16	before =227 aux	-14
13	before =90 adv	31	before =218 adv	-28	by =64 verb	-15	after =194 prep	-17	before =195 cue	-42	by =96 conj	-13	by =65 verb	-15
13	before =34 comma	-31	before =228 aux	-16	before =130 cue	-53	before =162 cue	-25	before =160 comma	-49	before =3 comma	-20
13	before =200 verb	-23	after =209 adv	-16	before =113 adv	-13	after =106 quote	-24	before =227 adv	-21	by =1 aux	-18	before =16 rel	-23
13	before =40 cue	-20	before =104 cue	21	before =96 dash	-28	before =97 dash	19	before =233 cue	-64	before =33 dash	-25	before =146 cue	-12
13	before =11 aux	-34	before =122 aux	23	by =1 cue	-25	by =240 prep	-24	before =43 aux	-16	before =35 comma	-34	before =89 verb	-54
13	after =97 verb	-12	before =104 verb	-13	by =74 prep	-39	after =81 conj	-55	after =10 rel	-25	before =50 cue	-21	before =8 dash	-31
13	before =136 verb	-17	before =162 comma	-16	after =10 cue	56	before =89 aux	-66	before =90 aux	-19	before =169 verb	-17	before =200 aux	-27
13	before =202 aux	-28	by =33 comma	-29	by =81 comma	-15	by =82 stop	-25	by =74 num	-31	before =72 aux	-32	before =88 aux	42	colon =192 stop	-53
13	according =1 prep	-25	before =107 verb	-29	by =113 prep	-27	by =113 stop	-44	by =10 rel	39	by =81 verb	-16	before =210 comma	-33
13	before =249 cue	-47	by =9 rel	-12	by =241 prep	-19	by =241 stop	-15	before =121 aux	-22	before =153 cue	-34	after =210 aux	-13
13	before =153 aux	-26	before =82 comma	-12	before =138 cue	-23	before =219 cue	23	before =122 verb	-49	after =74 noun	-25	before =104 aux	-27
13	before =250 verb	45	before =16 quote	-32	by =0 quote	-15	before =108 verb	-20	before =18 cue	-18	by =128 prep	-25	before =249 verb	-13
13	before =81 pron	17	before =249 aux	-25	according =1 aux	-32	before =40 dash	-31	by =208 adv	-12
14	before =0 =18	-99	before =0 =0	12	before =0 =78	23	before =1 =0	-47	before =0 =18786	19	before =2 =0	-34	before =0 =7878	-113
14	before =0 =15878	-130	before =0 =14	-87	before =0 =19358	-23	before =64 =0	12	before =0 =7934	-15	before =65 =0	-50	before =66 =0	-52
14	before =67 =0	-23	before =0 =122	66	before =16 =122	-55	before =0 =7192	16	before =0 =15386	-66	before =0 =15	49	before =0 =1	-44
14	before =0 =1595	35	before =0 =19595	-22	before =192 =1	-56	before =0 =7193	19	before =209 =1	-12	before =0 =158	-47	after =64 =0	-48
14	after =192 =0	-91	before =0 =138	-68	before =0 =15938	-44	before =64 =18	-25	before =0 =13938	-12	before =64 =138	46	before =0 =2	41
14	before =0 =1382	-24	before =64 =2	-116	before =0 =338	-20	before =192 =0	-35	before =0 =13832	-16	before =0 =3392	-27	after =128 =0	-64
14	after =96 =0	-62	before =96 =0	-13	by =64 =0	-34	by =96 =0	-31	by =240 =0	-85	before =0 =1458	-17	before =0 =178	-63	before =64 =15978	-14
14	before =16 =2	-34	before =0 =102	-68	before =0 =15902	-27	before =80 =2	-46	before =64 =102	19	before =0 =17938	-28	before =112 =2	-35
14	before =32 =13958	-33	after =208 =0	-21	before =0 =3395	28	before =16 =182	-40	before =0 =15390	28	before =0 =3394	38	before =208 =2	-60
14	before =64 =3394	-14	before =0 =335	19	before =0 =11833	-21	before =0 =24	-23	before =128 =4	-89	before =0 =6	-71	before =9 =0	-131
14	before =0 =1586	-84	before =0 =7938	-81	before =0 =46	-56	before =0 =15846	-38	before =0 =17958	-38	before =41 =0	-76	before =32 =6	-83
14	before =0 =18796	-22	before =0 =4738	-16	before =97 =0	-101	before =0 =194	26	before =0 =13594	33	before =0 =15934	-57	before =0 =15358	-79
14	before =0 =19534	62	before =81 =0	-79	before =0 =3586	-69	before =129 =0	-83	after =9 =0	-59	before =0 =13586	-34	before =73 =0	-101
14	before =64 =6	-64	before =0 =735	31	before =65 =1	-23	before =0 =3358	-24	before =193 =0	-80	before =0 =1590	-51	before =0 =19590	-32
14	before =0 =4	31	after =240 =0	-36	before =0 =5382	35	before =16 =12	18	before =0 =112	-15	before =208 =12	-15	before =32 =1	18
14	before =0 =11395	-14	before =0 =3359	-38	before =0 =5383	-16	before =0 =394	23	before =128 =0	-84	before =0 =7838	22	after =65 =0	14
14	after =97 =0	-38	before =0 =1538	-26	before =0 =3952	-30	before =0 =126	-67	before =0 =15392	17	before =201 =0	-35	before =192 =6	-23
14	before =202 =0	-106	before =193 =6	-73	before =0 =12739	-51	before =0 =3953	-22	before =193 =1	-17	before =0 =7839	-41	before =194 =1	-16
14	by =32 =0	22	by =41 =0	-42	by =113 =0	-58	before =0 =712	-20	before =0 =15870	-26	before =32 =15870	-13	before =0 =7138	-57	before =113 =0	-42
14	before =241 =0	-45	before =0 =1582	-71	before =0 =1358	-52	before =0 =15833	-35	before =0 =15959	-31	after =33 =0	49	after =42 =0	-63
14	after =98 =0	-49	before =0 =1786	-33	before =0 =7978	-120	before =42 =0	13	before =33 =6	20	before =1 =1786	-20	before =0 =3352	-62
14	before =234 =0	-52	before =225 =6	-15	before =0 =15832	-88	before =0 =7395	-48	before =97 =1	-17	before =0 =7979	-71	before =0 =3353	-27
14	before =226 =1	-15	before =0 =7394	-87	before =0 =17872	-15	before =98 =0	-51	before =226 =0	-78	before =0 =558	-52	before =0 =135	13
14	before =64 =1	-112	before =0 =192	-24	before =0 =1938	-48	after =193 =0	-52	before =96 =2	-49	before =225 =0	-106	before =0 =70	-15
14	before =17 =0	-54	before =0 =72	-48	before =9 =12	-14	before =16 =2586	-32	before =0 =7024	-74	before =0 =738	-51	before =209 =0	-66
14	before =210 =0	-50	before =0 =136	-80	before =0 =7392	26	before =242 =0	-18	before =225 =1	-13	before =0 =7025	-39	before =0 =7935	23
14	before =1 =135	-25	before =16 =24	42	before =0 =1024	-54	before =0 =13538	29	before =80 =24	-29	before =1 =13538	-16	before =144 =4	21
14	before =208 =4	-39	before =209 =4	-38	before =0 =16	14	before =16 =2538	-57	before =240 =0	-64	before =0 =10252	-45	after =32 =0	-48
14	after =41 =0	-13	after =241 =0	-20	after =242 =0	-13	before =17 =24	-14	before =0 =3396	-15	before =145 =4	-28	before =177 =4	-13
14	before =241 =4	-17	before =0 =758	-98	before =0 =15874	-41	before =0 =646	59	before =1 =6	29	before =66 =2	-21	before =194 =0	-71
14	before =0 =1394	46	before =64 =14	-24	before =0 =13952	-37	before =0 =782	19	before =1 =2	-50	before =65 =2	-26	before =192 =12	-24
14	before =0 =7832	-104	before =0 =7833	-51	before =0 =15879	-44	before =0 =13595	-16	by =73 =0	-36	by =97 =0	-81	by =225 =0	-82
14	before =64 =158	-14	before =1 =13958	-17	according =9 =0	-56	according =33 =0	-60	by =33 =0	-70	before =0 =7782	-16	before =33 =2	-75
14	before =0 =15876	-61	before =97 =2	-49	before =64 =13594	-28	before =98 =2	-27	after =106 =0	-28	after =226 =0	-15	before =64 =16	-21
14	before =0 =17386	-22	before =105 =0	-35	before =96 =6	-50	before =0 =15972	-46	before =0 =76	-76	before =0 =7386	-22	before =0 =3382	83
14	before =192 =2	-62	before =193 =2	-46	before =0 =478	-72	after =224 =0	-63	before =0 =4792	-60	before =0 =15396	-34	before =0 =68	18
14	before =0 =8	14	before =0 =17824	-25	before =32 =24	16	before =0 =8394	-37	before =160 =24	-12	before =160 =4	-43	before =0 =15935	-52
14	before =0 =13959	72	before =0 =13526	-48	before =0 =7792	-38	before =0 =13438	34	colon =64 =0	-47	before =0 =182	-52	before =0 =19382	39
14	before =0 =9538	-12	before =16 =38	-36	before =144 =0	-80	before =145 =0	-16	after =0 =1	-32	after =73 =0	-20	before =0 =1594	-27
14	before =64 =13958	-38	before =17 =2	-31	before =0 =3378	-57	before =224 =2	-49	before =240 =2	-32	before =241 =2	-31	after =80 =0	14
14	before =16 =18	-48	before =0 =15944	-25	before =0 =1584	-17	before =64 =4	-19	before =80 =4	-39	before =16 =13958	44	before =0 =118	35
14	before =0 =1392	32	before =64 =12	-90	before =0 =11938	60	before =0 =13934	-19	before =64 =15958	-32	before =64 =78	-24	before =1 =1382	25
14	by =105 =0	-25	before =32 =15958	19	before =32 =158	-20	before =32 =18	-19	before =224 =0	-106	before =0 =18794	-36	before =1 =4	-31
14	before =65 =4	-48	before =0 =5358	18	before =0 =18534	-28	before =0 =15852	-14	before =0 =12478	42	before =64 =15	-65	before =80 =1	-14
14	before =16 =1395	-42	before =80 =15	-14	before =16 =13952	-46	before =0 =18538	-66	before =0 =38	-83	before =0 =3938	25	by =1 =0	-25
14	by =65 =0	17	by =193 =0	-72	before =0 =784	-72	before =64 =24	-52	before =65 =24	-30	before =192 =4	-55	before =193 =4	-37	before =0 =384	-41
14	before =0 =13878	-56	before =0 =1878	-35	before =0 =4794	-44	before =0 =13846	-77	before =81 =2	-30	before =0 =18792	-29	after =16 =0	-29
14	before =0 =3858	-32	before =0 =3859	39	before =128 =1	-35	before =129 =1	-13	after =74 =0	21	before =0 =64	-41	before =9 =4	-53
14	before =73 =4	-39	before =64 =64	-28	before =201 =4	-26	before =202 =4	-28	before =0 =702	-13	before =0 =3258	-66	before =209 =2	-28
14	before =16 =3394	-80	before =0 =7032	17	before =17 =3394	-32	before =0 =7586	31	before =0 =7382	-47	before =0 =7182	-30	before =0 =2438	-22
14	before =16 =18334	-28	by =9 =0	-49	before =16 =13594	23	before =80 =6	-25	before =0 =7134	-29	before =90 =0	28	before =81 =6	20
14	before =17 =13594	-21	before =0 =6582	-29	before =225 =2	-28	before =144 =2	-19	by =16 =0	-64	before =0 =14586	-43	before =0 =7358	17
14	before =65 =6	-92	before =74 =4	-38	before =65 =64	-14	before =0 =6535	-27	before =66 =1	-15	before =0 =6534	-60	before =75 =0	-23
14	before =66 =6	-44	before =76 =0	-48	before =67 =6	-34	before =0 =7396	-50	before =99 =0	-22	before =100 =0	-29	before =0 =74	-35	by =74 =0	-87
14	by =66 =0	-66	by =82 =0	-38	by =210 =0	-24	before =0 =7534	40	after =81 =0	-28	before =0 =15872	-64	before =82 =0	-42	before =16 =13824	-37
14	before =0 =15912	-44	before =210 =4	-24	before =0 =2778	-25	before =161 =0	-70	after =129 =0	-15	before =201 =2	-27	before =234 =2	-16
14	before =0 =1824	-56	before =0 =3824	15	before =1 =1586	-19	before =0 =18582	-22	before =0 =13535	21	before =0 =1272	-34	before =0 =1782	-33
14	before =0 =3254	-97	before =0 =396	-29	before =160 =0	-89	before =0 =17838	-24	by =192 =0	-35	before =0 =15824	-67	before =0 =18334	-37
14	before =34 =0	-50	before =1 =7978	-32	before =96 =64	-14	before =106 =4	-17	after =225 =0	-48	before =64 =3358	-22	before =0 =786	-109
14	before =0 =17878	-43	before =32 =786	-33	before =97 =6	18	before =0 =13978	51	before =32 =38	-26	before =0 =13824	39	before =0 =15979	-32
14	before =0 =15952	-45	before =0 =15395	-19	before =96 =1	-25	before =0 =15864	-51	before =0 =15394	66	before =0 =15974	-21	before =0 =3978	-61
14	before =160 =2	19	before =0 =17832	-32	before =0 =796	-40	before =0 =1958	-56	before =16 =1958	-31	before =0 =11958	-47	before =112 =0	-80
14	before =0 =7972	-45	before =0 =3958	-37	before =128 =2	-57	before =0 =18394	-39	before =0 =3397	67	before =0 =3959	36	before =0 =18395	-17
14	before =32 =138	37	before =0 =13835	33	before =0 =142	-33	after =112 =0	-40	before =16 =1396	-67	before =0 =11396	29	after =64 =1	-22
14	before =0 =186	-53	before =0 =7254	35	after =145 =0	44	before =0 =18738	-13	before =114 =0	-32	by =160 =0	-54	before =0 =3594	-51
14	before =0 =12594	-72	before =0 =13918	43	before =64 =118	-31	before =80 =18	-18	before =32 =15878	35	before =1 =3358	-27	before =0 =13582	-80
14	before =0 =7794	-59	before =0 =13876	-24	before =0 =96	-14	before =96 =4	-58	before =16 =19594	-33	before =64 =11958	-13	before =32 =3958	-29
14	by =80 =0	-65	by =112 =0	-60	before =0 =2558	-80	before =16 =1358	-49	before =16 =13592	-43	before =0 =13794	-25	before =0 =1784	-22
14	by =234 =0	-43	before =0 =792	-45	before =0 =1396	50	before =0 =13962	-28	before =50 =0	-15	before =0 =17934	-18	before =32 =13586	-20
14	before =0 =134	43	before =48 =2	41	before =32 =102	-15	before =113 =2	-17	before =0 =13476	-13	before =0 =3934	27	before =0 =3935	-15
14	before =0 =98	-36	before =1 =24	-33	before =129 =4	-29	before =0 =326	-29	before =0 =3272	-47	before =226 =4	30	before =0 =1278	-78
14	before =0 =12792	-61	before =0 =1390	23	before =64 =10	-32	after =10 =0	31	after =2 =0	-20	by =10 =0	47	by =2 =0	-13	after =34 =0	-51
14	before =0 =11358	-76	before =0 =17394	-31	before =0 =18782	-21	before =0 =2526	-59	before =107 =0	22	before =98 =6	-37	before =0 =12738	-57
14	before =0 =19586	-77	before =0 =7738	-48	after =202 =0	-12	before =0 =7944	-35	before =0 =795	-57	before =0 =15924	-25	before =64 =15938	-31
14	before =0 =13539	-14	before =48 =0	-78	before =0 =11978	-28	before =0 =6594	-29	before =0 =13458	-15	by =161 =0	-18	by =226 =0	-32
14	before =0 =762	-29	before =224 =4	-26	before =0 =642	-46	before =0 =15839	-31	before =224 =24	-19	before =0 =1378	-29	before =105 =12	-12
14	by =144 =0	-48	by =208 =0	-55	before =0 =1832	-21	before =32 =335	54	before =0 =7397	-22	before =0 =3918	-64	before =16 =1935	-17
14	before =16 =135	-46	before =0 =11935	23	before =0 =3919	-25	before =0 =7973	-15	before =0 =5394	-51	before =0 =5395	-15	before =16 =3352	26
14	before =161 =4	-31	before =0 =3346	-60	before =0 =794	-39	before =0 =658	-53	before =0 =3534	-39	before =0 =6592	-16	before =0 =18584	-19
14	before =0 =19582	-26	before =0 =3878	-62	before =0 =13842	36	before =0 =5258	34	before =1 =13832	-15	before =64 =15386	-13
14	before =0 =18702	-35	before =16 =3358	-13	after =210 =0	-47	before =0 =7590	-59	before =0 =7874	-40	before =0 =6586	-71	before =97 =4	-18
14	before =98 =4	-19	before =96 =15	-12	before =0 =5182	-18	before =16 =18338	-20	before =0 =12582	-25	before =0 =19592	-48	before =0 =15926	-67
14	after =144 =0	-13	before =0 =3278	-52	before =0 =18335	-22	before =0 =19786	-18	before =32 =52	-19	by =227 =0	-21	before =33 =32	-20
14	before =97 =32	-32	before =35 =0	-33	before =228 =0	-16	before =0 =14558	19	before =1 =10	12	before =0 =12658	-39	before =0 =2646	-25
14	before =16 =134	-43	before =226 =2	-34	before =0 =12538	-45	before =0 =7390	-53	before =0 =7872	-64	before =1 =7390	28	before =64 =13538	43
14	before =33 =24	-49	before =0 =13734	-21	before =0 =164	-13	before =0 =15964	-22	before =49 =0	-15	before =32 =70	32	before =16 =3958	-47
14	before =177 =0	-35	before =17 =3958	-13	before =0 =7926	-46	before =1 =126	-28	before =0 =2538	37	before =0 =7902	-79	before =0 =10394	-44
14	before =0 =386	-28	before =137 =0	-90	before =128 =6	-19	before =0 =15838	-42	before =153 =0	-40	before =144 =6	-13	before =0 =624	-73
14	before =9 =24	-16	before =0 =7862	-90	before =1 =624	-47	before =130 =4	-34	before =0 =6252	-65	before =203 =0	-51	before =194 =6	-32
14	before =1 =6252	-41	before =0 =5594	-47	before =227 =0	-42	before =0 =75	-16	before =136 =0	-18	after =91 =0	-34	before =0 =11394	27
14	before =1 =13586	-13	according =1 =0	-116	before =1 =78	-14	before =0 =13872	30	before =64 =7358	-16	before =68 =0	-14	before =0 =7786	-68
14	before =0 =3876	-22	before =162 =0	-34	before =163 =0	-29	before =225 =24	-13	before =121 =0	-32	before =0 =7912	-45	before =122 =0	67
14	before =113 =6	-26	before =1 =11358	-15	before =32 =738	38	before =0 =18535	-19	before =0 =17918	13	before =0 =342	-29	before =0 =11834	-28
14	before =0 =3432	-21	before =0 =13478	-37	before =0 =19182	-52	before =0 =13838	-21	before =0 =2539	13	before =0 =62	-78	before =9 =2	-51
14	before =10 =2	-14	before =1 =62	-66	before =16 =58	-34	before =32 =782	-43	before =0 =7734	-32	before =0 =15942	-15	before =0 =15858	-36
14	before =0 =15862	-46	before =41 =2	-39	before =32 =62	-18	before =106 =2	16	before =97 =62	-12	before =0 =6338	-60	before =32 =6338	-26
14	before =0 =11824	-60	before =0 =15918	-37	before =16 =2535	16	before =0 =11825	-25	before =0 =6339	-13	according =64 =0	73
14	before =0 =19538	-47	before =0 =424	-47	before =32 =15	55	before =0 =4782	-56	before =240 =4	-52	before =64 =1586	-15	before =0 =4758	-44
14	before =0 =395	56	before =128 =15	-37	before =1 =102	-22	before =210 =2	-17	before =0 =7624	-31	before =0 =3438	-14	before =16 =2539	-30
14	before =16 =18252	-14	before =0 =15875	-24	before =0 =7795	-33	before =0 =3343	35	before =0 =14539	-18	before =0 =14538	51	before =0 =7939	18
14	before =0 =196	-19	before =128 =13594	-19	before =0 =6242	-31	before =0 =7538	-27	before =72 =0	-53	before =64 =15872	-13	before =0 =7584	53
14	before =0 =958	-19	before =0 =19596	-17	before =0 =15873	-23	before =0 =7959	22	before =0 =5359	31	before =0 =7352	-22	before =67 =2	-30
14	before =0 =2586	-35	before =0 =2594	57	before =0 =7824	-80	before =32 =3358	59	after =243 =0	-18	before =242 =2	-23	by =129 =0	-44
14	before =217 =0	-70	before =208 =6	-45	before =218 =0	-28	before =17 =3358	-22	before =251 =0	-17	owner =16 =0	-28	before =0 =2596	-29
14	before =0 =7952	-70	by =242 =0	24	before =0 =318	-34	before =16 =4	12	before =0 =104	-51	before =16 =5358	-35	before =0 =258	-67
14	before =0 =3393	-54	by =138 =0	-21	before =130 =0	-47	before =98 =12	24	before =0 =12794	-54	before =0 =12795	-23	before =0 =1352	35
14	before =0 =13596	-16	before =235 =0	-14	before =0 =1935	37	before =0 =152	-51	before =0 =19394	-48	before =0 =92	-30	before =0 =9394	31
14	by =224 =0	-67	before =0 =242	-37	before =0 =4258	-46	before =1 =13594	-32	by =241 =0	-47	before =0 =7875	-22	before =16 =12558	-21
14	before =0 =7124	-41	before =0 =13950	63	before =32 =7938	-42	before =0 =5586	-72	before =1 =395	-19	before =0 =5587	-16	before =0 =1592	-32
14	before =224 =12	-27	before =34 =2	-18	before =0 =7876	-54	before =35 =2	-16	before =1 =7786	-35	before =26 =2	-17	before =0 =3870	-36
14	by =89 =0	-16	by =81 =0	32	before =146 =0	-15	after =194 =0	-30	before =16 =12782	-21	before =0 =7784	-41	before =33 =4	-58
14	before =1 =15958	-30	before =99 =4	-16	before =0 =4394	-37	before =0 =5838	47	before =0 =7936	-16	before =0 =13738	-52	before =0 =12786	-60
14	by =194 =0	-17	before =0 =538	54	before =0 =5392	-13	before =0 =764	-31	by =106 =0	-34	before =32 =13594	-28	before =0 =18338	-15
14	before =0 =5278	-29	before =194 =2	-17	before =0 =3385	-20	before =0 =582	29	before =0 =42	-25	before =0 =15842	-21	before =0 =2536	-50
14	before =0 =2590	-24	before =0 =3182	-42	before =0 =7858	-30	before =0 =1362	-24	before =0 =15936	-34	before =233 =0	-80	before =224 =6	-45
14	before =0 =10338	-22	before =194 =4	-19	before =0 =7383	18	before =0 =13902	79	before =0 =7739	-15	before =16 =3395	44	before =0 =10339	-15
14	before =0 =13903	42	before =0 =1342	-48	before =0 =13432	-47	before =0 =5596	-26	before =0 =12752	-28	before =0 =12590	-17
14	before =16 =2534	-46	before =0 =1858	-34	before =0 =3538	-42	before =0 =17864	-25	before =41 =4	-33	before =32 =64	-41	before =0 =14594	35
14	before =0 =324	-21	before =0 =358	-23	before =0 =7783	33	before =138 =0	-27	before =0 =13852	26	before =16 =338	-29	before =0 =7835	-27
14	before =0 =3587	-36	before =16 =13978	29	before =0 =6462	-60	after =17 =0	-42	before =0 =7918	-28	before =1 =7958	-27	by =98 =0	-63
14	before =0 =13786	-53	before =1 =195	-25	before =0 =15382	-32	before =32 =12	-26	before =16 =184	-27	before =16 =19582	-12	before =0 =18518	-37
14	before =0 =17358	39	before =16 =3386	-67	before =250 =0	37	before =241 =6	-26	before =1 =6394	-20	before =16 =32	-76	before =0 =1032	-13
14	before =0 =3902	-34	before =42 =2	-37	before =33 =62	-14	before =0 =6335	-16	before =0 =6334	-43	before =96 =12	-53	before =0 =17952	-15
14	before =32 =15358	39	before =129 =2	-28	before =64 =15394	-22	before =0 =13953	-33	before =16 =12334	-21	after =26 =0	25	by =17 =0	-22
14	before =1 =10338	-31	before =0 =7903	-29	before =0 =252	-22	before =0 =6438	-63	before =0 =7870	-51	before =18 =0	-22	before =1 =70	-20
14	before =0 =12734	-30	before =17 =13958	-31	before =0 =13593	-32	before =16 =3382	14	before =0 =17876	-18	before =0 =1535	-19	by =75 =0	34
14	before =0 =55	-27	before =0 =7385	-26	before =0 =7873	-34	before =0 =7384	-25	before =0 =7924	-16	before =0 =19258	-30	before =0 =1978	-25
14	before =0 =9958	-17	before =0 =13874	-22	before =11 =0	45	before =2 =6	-29	before =0 =13870	15	before =0 =7825	-46	before =0 =382	54
14	before =0 =988	-31	before =0 =5390	43	before =16 =396	-12	before =0 =5959	26	before =16 =3878	-14	before =0 =11838	-40	before =0 =7950	-30
14	before =0 =13877	-34	before =0 =13964	-43	before =8 =4	-40	before =72 =4	-23	before =0 =19384	-18	before =0 =13972	32	before =66 =4	-37
14	before =0 =19352	-14	before =0 =3539	-23	before =0 =534	-24	before =0 =12778	-33	before =0 =13926	-35	before =161 =2	-23	before =0 =17862	-14
14	before =162 =2	-26	before =32 =10	18	before =0 =704	-28	before =17 =4	-12	before =81 =4	-20	before =16 =5396	38	before =0 =7052	-17
14	before =0 =10335	-20	before =0 =10334	-42	before =16 =3353	-21	before =0 =1134	-23	before =16 =13538	-31	before =10 =12	68	before =1 =72	-16
14	before =0 =1446	-41	before =1 =7358	-52	before =130 =1	-18	before =0 =19386	-24	before =1 =7386	-15	before =1 =10334	-17	before =0 =19194	61
14	before =0 =18358	-29	before =145 =24	-21	before =0 =7864	-18	before =0 =6538	-63	before =0 =586	-46	before =0 =5872	-55	before =0 =7879	-14
14	before =0 =1502	-19	before =33 =2534	-33	by =48 =0	-12	before =25 =0	-14	before =0 =3854	44	before =64 =1394	-38	before =64 =13952	-18
14	before =74 =2	-52	before =0 =7758	-39	before =10 =4	51	before =33 =64	-14	before =0 =17978	15	before =0 =82	-47	before =1 =6338	-28
14	before =0 =15863	42	before =0 =15962	-13	before =0 =1795	18	before =0 =5396	-20	before =176 =4	-30	before =73 =2	23	colon =128 =0	-43
14	before =0 =2595	-44	before =16 =242	-12	by =209 =0	-64	before =16 =13832	14	before =89 =4	-29	before =80 =64	-14	before =16 =13586	-44
14	before =0 =6585	-14	before =0 =4338	-41	before =0 =7796	-13	before =32 =13538	-31	before =0 =7658	-27	before =144 =1	-17	before =16 =395	-53
14	before =0 =11839	-21	before =16 =3952	32	before =0 =2439	-20	before =217 =2	-17	before =250 =2	43	before =0 =535	16	before =227 =2	-15
14	before =0 =7596	-62	before =0 =15258	-19	before =32 =784	-19	before =0 =7853	-15	before =0 =3526	-16	before =32 =15978	-15
14	before =32 =15959	-17	before =0 =12793	-28	before =0 =15927	-16	before =218 =4	-28	before =0 =10538	-32	before =0 =18438	14	by =202 =0	-17
14	before =0 =15359	-27	before =0 =6478	-30	before =195 =0	-46	before =33 =13958	-33	before =0 =13942	19	before =0 =7859	-45	before =0 =18558	-31
14	before =0 =15859	-15	before =0 =14394	34	before =129 =15	-21	before =0 =1264	-32	before =0 =2592	-32	before =0 =14596	-22	before =0 =352	22
14	before =0 =15834	-15	before =0 =18342	-14	before =0 =13584	-17	before =0 =13585	-17	before =228 =2	-16	before =0 =13864	13	before =0 =3874	-19
14	before =0 =5958	13	before =43 =0	-19	before =1 =7394	-27	before =200 =0	-31	before =0 =7595	14	before =0 =19359	16	before =0 =2432	-40
14	before =0 =1258	44	before =0 =4786	-37	before =32 =1590	-14	before =16 =13593	-42	before =0 =13979	-29	before =0 =13944	31	before =0 =7587	43
14	before =1 =124	-35	before =0 =95	-14	before =0 =1936	-26	before =0 =13735	-30	before =0 =3255	-59	before =0 =4783	-40	before =227 =4	-19
14	before =64 =144	35	before =0 =17342	-20	before =0 =18252	-30	before =16 =3978	-14	before =16 =35	38	before =0 =1276	-15	before =0 =18253	-27
14	before =0 =19395	-15	before =0 =7834	44	before =32 =1586	-52	before =104 =0	18	before =1 =13596	-31	before =32 =15872	-15
14	before =64 =11394	-19	before =80 =13958	-19	before =0 =19738	-22	before =64 =15936	-14	before =0 =5938	-23	before =0 =6395	-26
14	before =1 =7862	-34	before =0 =3879	-13	before =0 =518	-24	before =64 =13596	-16	before =0 =13939	12	before =0 =13454	-49	before =32 =7782	-16
14	before =16 =13876	-22	before =0 =11386	-39	before =16 =3959	-48	before =0 =19024	-13	before =0 =2433	33	before =0 =7344	27	before =161 =24	-12
14	before =0 =336	-45	before =0 =6474	-20	before =44 =0	-39	before =35 =6	-34	before =0 =6358	-31	before =32 =3352	44	before =0 =13847	-37
14	before =0 =13524	69	by =145 =0	-17	before =0 =3391	-27	before =0 =1138	-50	before =0 =11392	-26	before =0 =12783	-15	after =146 =0	-16
14	before =64 =582	-12	before =0 =5832	-14	before =8 =6	-31	before =170 =0	-44	before =161 =6	-14	before =0 =1346	-19	before =169 =0	-18
14	before =32 =7958	-45	before =0 =11934	37	before =107 =2	-28	before =16 =334	-21	before =32 =7824	-22	before =0 =13862	-48	before =202 =2	-27
14	by =42 =0	-52	before =0 =7582	-24	by =90 =0	41	before =201 =12	-17	before =0 =13446	-14	before =0 =7593	-15	before =32 =7358	-22
14	before =0 =14478	-22	before =0 =744	30	before =72 =2	-32	colon =192 =0	-53	before =32 =7934	15	before =0 =6559	-42	before =105 =2	-21
14	before =0 =3864	-37	before =0 =13879	-57	before =32 =15394	-15	before =0 =736	-41	before =0 =3872	-34	before =0 =12764	-20	before =0 =7135	35
14	before =1 =7832	-19	before =0 =12586	-38	before =16 =7586	-35	before =90 =24	-19	before =0 =3276	-60	before =16 =3594	-27	before =0 =5582	-33
14	before =0 =3595	-76	before =0 =3942	-42	before =0 =2435	-28	before =0 =2434	-17	before =90 =2	-68	before =0 =3592	-21	before =16 =5394	-52
14	before =249 =0	-37	before =0 =12784	-26	before =0 =4395	39	before =0 =13868	-45	by =218 =0	-13	before =74 =24	-44	before =32 =15938	41
14	before =32 =135	-46	by =83 =0	27	before =16 =19592	-22	before =26 =0	-39	before =0 =12632	13	before =16 =2594	-31	before =0 =1268	-22
14	before =0 =54	-17	before =0 =7518	23	before =96 =32	-13	before =16 =2439	14	before =0 =34	23	before =0 =6587	-17	before =0 =10395	-30
14	before =91 =0	-44	before =219 =0	16	before =210 =6	-24	before =0 =15372	-19	before =89 =2	-55	according =209 =0	-56	before =16 =1342	-14
14	before =0 =11342	-34	before =145 =6	-43	before =64 =5594	-13	before =33 =10	-24	before =122 =2	-51	before =0 =18586	-15	before =16 =322	36
14	before =32 =15902	-20	before =32 =1596	-38	before =64 =7878	12	before =0 =3926	-43	by =34 =0	-15	before =16 =13944	-53	before =0 =1184	-17
14	before =0 =7919	-23	before =0 =7865	-24	before =0 =18595	-20	before =32 =395	-44	before =0 =1255	-20	after =241 =1	-16	before =0 =19587	-13
14	before =80 =1958	-14	before =0 =19593	-16	before =0 =7454	-33	before =179 =0	-24	before =16 =1386	-31	before =0 =3912	13	before =0 =1135	-18
14	before =0 =3596	-29	before =0 =7785	42	before =104 =2	-21	before =64 =1358	-14	before =0 =3344	-38	before =16 =13872	-36	before =108 =0	-20
14	before =0 =7034	-55	before =16 =2524	-15	before =0 =18784	-27	before =96 =15958	-16	before =64 =19594	43	before =32 =7935	37
14	before =16 =19586	46	before =16 =1384	39	before =0 =12796	-38	before =0 =4334	21	before =16 =3934	-13	before =0 =13859	-25	before =0 =3877	-16
14	before =16 =13534	42	before =32 =338	-18	before =32 =3392	38	before =0 =13479	-47	before =16 =42	-14	before =0 =1242	13	before =0 =3364	-13
14	before =0 =13946	-29	according =193 =0	-47
15	colon =1	-27	before =2	-54	before =5	-43	before =3	-33	before =8	-26	before =12	-28	after =1	-84	after =3	-61	after =5	-88	after =8	-39
15	after =12	-16	by =2	56	by =5	-50	by =8	-70	by =12	-60	owner =3	18	owner =5	-112	by =1	-60	according =2	-37	according =5	-15	according =12	-20
15	colon =5	-42	colon =2	49	colon =8	-16	according =3	62	according =1	19	according =8	-27
16	before =0 noun	-63	before =1 name	-104	before =0 rel	-28	after =0 pron	-31	by =0 noun	-14	after =0 name	-30	owner =0 pron	-31
16	after =0 noun	-74	by =0 det	-16	before =0 num	-39	by =0 num	-106	according =0 det	14	by =0 name	15	after =1 name	-64	owner =0 noun	-33
16	colon =0 pron	-50	owner =0 adv	-44	after =0 rel	-32	after =0 num	-19	according =0 name	21	by =1 name	-44	owner =0 rel	-28	colon =0 noun	-22
16	colon =0 det	14	by =0 pron	-66
17	before =0	14	before =2	-47	before =3	-60	before =5	-76	after =0	-38	according =0	12
18	colon stop name	-19	before say prep	-34	owner noun name	-126	before verb name	-67	before say comma	-24	before think pron	-83
18	after think pron	-28	before verb noun	-81	before want sub	39	before aux prep	-51	before verb prep	-35	before aux name	-14
18	before think name	-16	after think name	-34	before verb stop	-16	owner noun stop	-28	before aux det	-20	before judge name	77
18	after judge name	-54	owner noun verb	-150	owner noun comma	-101	after react det	-47	before react prep	-28	before think det	20
18	after think det	-45	before say sub	62	before verb comma	-44	before say noun	25	after say noun	-26	before say pron	80	after say pron	-15
18	before think sub	74	owner judge aux	-57	by prep det	-28	owner noun conj	-58	before say name	24	before want quote	28	owner react prep	-23
18	before react stop	-37	before want det	-18	after want det	-20	before verb conj	-20	before judge det	30	after judge det	-44
18	before think noun	-35	after think noun	-20	before judge prep	-115	before deny prep	-21	by prep num	-106	according prep det	14
18	before verb sub	-24	before say det	54	after say det	13	owner noun aux	-30	before judge sub	-44	before react noun	-19	after react noun	-17
18	owner judge prep	-19	before say stop	-41	before deny stop	-13	before aux stop	-23	owner show prep	-33	before ask det	15	after ask det	-18
18	before ask prep	-17	owner noun mark	16	before aux rel	-66	before show prep	-103	before verb num	-61	owner noun dash	-86	before aux pron	-47
18	before want noun	14	after want noun	-31	before judge noun	14	after judge noun	-16	before aux comma	-68	before think prep	-69
18	before react comma	-39	before show noun	17	after show noun	-22	after show name	-39	before aux num	-39	before show det	47	after show det	-32
18	owner say prep	16	before want stop	-70	before say conj	-68	owner judge stop	38	before show sub	45	before judge conj	-62	before ask stop	-74
18	before judge stop	-113	before allege det	20	after allege det	-18	before say mark	-35	owner noun det	-76	before verb poss	33
18	before judge pron	53	after judge pron	-29	before allege name	41	after allege name	-41	before want conj	-65	owner show aux	-33
18	colon stop num	-76	owner say dash	-47	before ask name	62	after ask name	-31	before think comma	-21	before think rel	-34	before judge dash	15
18	before verb mark	-60	before show pron	62	before aux sub	-58	owner say verb	-97	owner say conj	-25	according prep name	21	owner noun rel	58
18	before want name	15	after want name	-24	before ask noun	-20	after ask noun	-18	before want pron	24	after want pron	-19	before allege stop	-63
18	owner say comma	-63	before verb dash	-109	before admit sub	34	before aux dash	-60	owner noun sub	-71	owner noun quote	-33	owner noun poss	-76
18	before deny noun	-22	after deny noun	-13	owner say stop	-64	by prep pron	-66	owner say aux	-87	owner judge noun	-53	owner ask stop	-43
18	owner think noun	-46	before judge comma	-18	before aux conj	-57	before admit noun	21	before think quote	13	before think conj	-33
18	before deny name	32	after deny name	-14	after say rel	-21	before aux mark	-72	colon stop pron	44	before ask sub	92	before deny sub	56
18	before admit det	-33	after admit det	-28	before admit pron	-42	after admit pron	-14	before show comma	-50	owner judge det	-61
18	owner say cue	38	before say dash	-22	before allege noun	-45	before deny det	-39	after deny det	-18	owner judge comma	-18
18	before allege prep	-20	owner noun pron	-13	before deny comma	-38	before ask conj	-45	owner noun noun	-39	owner want stop	-18
18	owner ask prep	-77	before judge quote	50	before say num	-35	owner say rel	-53	before say poss	-20	before think dash	28	before allege pron	69
19	say out	54	noun *	-40	verb *	-48	verb it	41	say ,	-26	aux like	86	think it	12	verb out	80	aux *	-22	noun to	36	verb to	-16	noun .	-152
19	verb their	-14	aux the	-90	think you	-49	judge *	51	noun ,	-101	verb off	61	verb millions	27	aux for	15	react on	39	noun against	-34
19	think what	34	say when	-55	say about	94	verb ,	-44	say he	32	react in	16	think how	58	react by	-26	prep her	-63	noun and	-50	say *	44
19	verb in	-13	verb as	-63	react .	-51	want a	-12	aux a	-59	verb but	38	aux to	-89	want the	-45	judge her	78	noun in	-221	verb across	-44
19	want that	39	verb into	-49	verb with	-15	verb big	-27	deny in	-47	prep a	13	think a	-61	aux on	-108	noun as	-98	say reporters	59	say from	-84
19	verb from	-44	stop /	-47	verb information	-16	aux what	37	say she	37	say .	-44	noun will	-43	verb or	-75	deny .	-13	aux .	-26	say that	81
19	show as	-67	ask her	-66	ask about	-18	ask in	-33	verb on	-32	verb over	-16	noun at	-116	aux that	-66	think the	-61	aux of	-21	say by	-59
19	think that	81	say another	-30	noun —	-48	noun would	-36	verb political	-27	noun for	17	verb by	-47	verb no	47	say on	40	think she	-19
19	aux ,	-68	think he	-33	aux this	-56	verb against	-20	say her	49	verb for	-47	verb down	63	say during	-36	think about	77	react ,	-40
19	verb my	-16	say for	14	verb up	-28	verb more	-65	judge in	-44	verb its	25	think as	-60	noun should	-31	aux done	-15	verb those	21	verb and	-38
19	judge by	-67	say a	73	aux up	-58	verb one	-79	judge among	-44	judge on	-65	want his	72	say of	20	ask to	-15	want .	-65	aux in	-36	say and	-69
19	judge .	-101	verb at	-47	verb events	-48	show .	-17	show that	56	verb people	-30	aux either	-18	verb some	-26	ask for	12	verb while	-46
19	ask .	-79	judge a	-23	say their	100	want *	21	allege the	-22	verb week	-50	noun a	-33	say “	-14	think in	27	allege *	36	verb them	19
19	say with	79	say in	-47	want and	-65	verb among	-58	verb during	-44	react *	-37	stop ‘	48	aux as	-67	verb around	-63	verb government	-44
19	say :	90	show is	-27	noun with	-104	judge to	-17	say —	-65	ask *	58	think ,	-24	verb two	-88	verb through	-47	aux they	-43	verb like	-38
19	judge of	31	aux more	-61	verb “	29	verb after	-32	verb themselves	-14	aux some	81	noun during	-28	prep his	-91	think his	65	verb under	-87
19	verb office	-38	verb such	-13	verb between	-64	aux his	-80	say how	-49	aux likely	-63	verb since	-55	verb voters	-19	want in	-99	noun :	53
19	aux any	-28	aux she	20	aux heard	32	say one	73	verb what	-67	want this	-28	think on	28	noun that	58	aux president	13	aux part	-45
19	prep former	36	verb before	-66	say him	50	want you	-17	say this	37	verb material	-18	allege .	-63	verb opportunities	-45	noun from	-54
19	noun among	-52	aux you	-27	think to	-100	judge him	29	noun on	-28	admit that	34	aux with	30	say up	-44	think they	-40	verb companies	-40
19	verb about	-58	verb thousands	-23	verb manager	-25	say us	-47	noun is	29	aux two	-72	verb ;	-64	aux another	-40	aux mean	-59	verb because	-26
19	aux no	25	aux at	-104	aux true	-35	verb much	-83	verb your	46	aux available	-33	aux among	-25	prep both	24	aux enough	-91	verb enough	-59
19	aux an	-53	prep those	31	think for	-78	aux much	-17	verb forward	-48	verb good	-36	noun or	-51	want by	-74	verb -	-72	verb behind	-33
19	verb everyone	-38	judge his	32	noun into	-51	verb home	16	think him	-13	say night	48	react at	-54	react with	-42	prep this	-37	noun '	-30
19	say they	107	prep two	-49	show the	20	aux by	-69	react more	-76	judge ,	-19	noun since	-43	verb short	17	say an	14	aux and	-55	noun had	-59
19	verb 12	-41	verb :	-56	verb any	33	think an	54	verb all	-68	aux wrong	-25	noun by	-20	verb immigrants	41	allege that	28	aux less	-85
19	noun are	-99	show of	-19	verb together	-62	verb new	-13	aux little	20	prep their	-55	aux doing	-59	think more	52	noun more	-24
19	verb herself	51	verb our	-65	prep any	-13	verb criticism	26	think at	-64	aux vying	12	verb sure	-65	think and	-34	aux free	29	verb how	-43
19	noun does	-12	say as	-49	verb me	-26	verb messages	-48	ask the	30	deny *	32	noun the	-50	deny with	37	verb himself	-25	verb three	-40
19	verb higher	-52	verb white	27	think their	22	judge it	37	aux eligible	-46	verb if	-12	verb many	-96	noun were	-63	deny that	56	admit the	-31
19	verb within	-39	verb hundreds	-27	ask a	67	aux good	-33	verb most	-46	show ,	-50	aux out	37	verb every	-14	aux all	16	show up	-34	aux its	-13
19	say you	-61	noun after	-41	prep other	-68	aux most	-15	aux great	-19	say before	21	aux right	21	want against	44	noun when	-46	aux better	-61
19	noun remarks	-30	noun over	-35	aux ''	-46	react down	-21	noun did	-33	verb better	-52	noun 's	-60	noun -	-61	judge them	27	aux important	-56
19	verb month	38	verb year	-77	noun have	-90	aux -	-58	aux over	-27	say its	-36	judge with	-65	aux under	-70	aux hard	-30	noun may	-66
19	verb ''	-104	prep some	17	verb 's	19	think by	-48	verb cash	-55	say ;	-23	verb aside	-25	deny ,	-43	verb itself	-51	verb public	-57
19	verb momentum	-35	aux whether	-21	ask and	-45	prep an	22	aux big	-42	think of	-53	verb candidates	42	say any	33	aux due	-40
19	aux responsible	50	aux many	-43	noun about	-48	prep its	-65	aux meant	-61	ask if	86	noun before	-38	noun ?	-64	judge from	43	verb both	-55
19	aux sure	-13	verb until	-32	aux their	-65	verb candidate	-27	say or	-18	say many	-43	noun ;	-29	say over	-31	verb along	45	verb past	-46
19	verb —	-58	want him	53	aux from	-48	aux glad	48	verb less	42	ask whether	51	react and	23	aux both	42	verb "	50	verb numerous	-36	aux her	39
19	verb these	-24	judge their	-57	prep voters	-46	verb former	-46	aux ready	15	aux best	-46	prep many	52	aux against	48	verb old	-41
19	noun under	-18	verb ready	-54	say "	-12	noun "	-29	verb '	-32	verb ahead	-27	verb large	-22	stop "	-31	say /	-31
20	colon =0 name	24	before =2 mark	-35	owner =0 det	24	before =3 prep	30	before =0 aux	-37	before =0 prep	-19	after =0 pron	-78
20	before =2 pron	34	owner =0 poss	-27	owner =0 noun	-53	before =3 adv	-34	before =3 comma	-18	before =1 rel	-75	before =1 name	-15
20	before =0 noun	-24	before =2 noun	42	before =0 rel	69	before =1 pron	-61	before =2 name	13	after =2 name	-77	owner =1 poss	-22
20	after =0 name	-96	before =0 adv	-23	after =0 adv	-69	before =3 verb	-27	owner =1 det	-38	after =3 comma	-76	before =0 quote	-43
20	before =1 det	-67	after =3 prep	-49	before =1 noun	-32	before =2 aux	-43	by =0 cue	72	after =1 cue	-18	before =1 prep	-20	before =2 verb	-86
20	before =2 conj	34	after =2 conj	-27	after =0 aux	-78	by =0 name	-45	before =1 conj	-46	before =0 conj	-49	after =0 conj	-39	after =3 aux	-51
20	before =2 adv	-12	after =2 adv	-57	according =0 verb	15	before =2 comma	56	after =2 comma	-44	after =3 conj	-53	before =3 quote	-79
20	before =1 quote	-25	after =3 adv	-51	by =0 verb	-84	colon =0 noun	-41	before =2 prep	-55	after =0 noun	-68	owner =3 det	-52	before =1 verb	-83
20	after =0 prep	-110	owner =1 noun	-78	by =0 adv	-161	after =0 comma	48	after =0 rel	-21	after =2 aux	-91	after =2 pron	-53	after =1 noun	-42
20	before =3 mark	-49	after =1 comma	36	by =0 prep	-26	after =2 noun	-58	after =1 pron	-41	by =0 quote	-41	before =0 cue	16	before =2 quote	17
20	before =3 name	-50	after =3 noun	-67	by =0 num	-79	before =3 cue	103	before =1 mark	-54	before =0 verb	-20	after =3 quote	-16
20	before =1 aux	20	after =3 #	-47	colon =0 num	-53	before =0 det	-46	before =3 pron	27	owner =3 poss	-33	owner =2 poss	-112	after =0 mark	-51
20	before =0 mark	-77	before =3 dash	-42	before =0 sub	-59	by =0 conj	-44	before =2 cue	48	by =0 dash	-50	after =0 quote	90	after =1 prep	-31
20	after =3 dash	-39	before =0 dash	35	before =2 dash	40	after =3 sub	-22	before =1 dash	-59	owner =2 det	58	before =1 sub	-47	by =0 comma	-27
20	by =0 aux	-103	after =1 conj	-20	after =2 rel	-29	before =2 sub	58	by =0 pron	-71	after =1 quote	23	after =1 adv	22	after =1 rel	-54
20	after =2 quote	51	after =3 verb	-36	by =0 mark	-31	after =0 verb	-21	before =3 rel	23	after =0 #	-53	after =0 dash	-23
21	colon =0 name	16	before =12 name	-26	before =12 noun	-31	before =8 name	-33	owner =12 det	18	before =12 det	-23	before =12 rel	40
21	before =5 pron	-69	before =5 det	-93	after =8 pron	-44	before =8 noun	-31	after =2 pron	13	before =2 pron	15	after =5 pron	-56	by =12 noun	-72
21	after =2 name	-52	owner =8 pron	-36	before =0 rel	-97	before =3 name	-50	after =5 name	-54	owner =5 name	21	before =5 name	-36
21	owner =12 name	-76	before =8 det	-50	before =1 pron	-45	before =3 noun	-56	after =8 det	-35	owner =8 det	-103	after =3 det	-53
21	after =12 noun	-88	after =3 pron	-59	before =8 rel	12	before =3 det	-55	by =5 det	22	owner =3 name	-24	before =5 num	-51	after =12 pron	-14
21	before =3 rel	-22	after =3 name	-57	before =5 noun	-88	after =5 noun	-41	before =1 det	25	by =8 num	-46	before =8 num	-64	by =12 det	-13
21	after =2 det	23	by =12 name	-29	by =3 name	18	owner =12 noun	-86	owner =0 pron	-105	by =8 det	-42	by =8 noun	20	before =3 num	-19
21	owner =3 det	-162	after =8 name	-25	before =2 noun	-61	before =12 num	-83	by =12 num	-85	before =5 rel	-132	by =5 noun	19	owner =0 det	-19
21	owner =3 adv	-65	before =0 noun	-14	after =5 det	-41	before =2 rel	-77	owner =5 noun	-41	after =3 noun	-28	owner =12 verb	-20	by =8 name	20
21	after =1 noun	-14	before =1 rel	-86	by =3 det	-92	after =2 noun	-39	according =12 name	86	according =12 noun	-24	before =0 num	75
21	owner =12 pron	20	according =2 det	36	owner =2 det	-103	owner =3 noun	-45	owner =1 name	-18	owner =12 adv	-12	owner =12 rel	-12
21	colon =0 pron	-49	colon =0 det	32	by =3 noun	-35	owner =8 noun	32	owner =2 pron	-13	owner =1 adv	-57	owner =2 name	-95	owner =1 pron	-22
21	by =12 pron	-62	by =2 name	-50	owner =5 adv	39	colon =1 det	-47	owner =5 pron	-14	according =2 name	-17	owner =3 pron	-24	by =2 det	-49
21	owner =0 adv	-43	owner =8 adv	-41	after =5 rel	-18
22	name # stop	15	name mark mark	-127	noun comma noun	52	name noun stop	-69	name comma comma	-116	name prep comma	-59	det prep name	25
22	det prep noun	-51	name noun name	-85	pron rel cue	21	rel comma pron	-87	name verb comma	14	noun pron prep	-66	pron verb noun	41	name # cue	-28
22	pron prep cue	-27	det sub prep	-46	pron cue verb	-25	pron sub aux	-78	pron # cue	-41	pron cue aux	-122	det verb name	-176	pron sub cue	-27
22	pron quote cue	90	pron cue poss	-64	noun prep name	-31	name noun conj	-64	noun adv noun	-140	det verb noun	-292	det conj noun	31
22	pron prep conj	-43	rel name aux	-21	name prep rel	-85	name cue name	40	pron rel aux	-95	rel noun pron	-80	pron comma poss	-152	pron # aux	-12
22	pron prep comma	22	pron # prep	-75	rel # aux	-91	name comma cue	76	name cue poss	-92	name prep name	-13	det conj name	14	name dash name	31
22	name # name	72	noun prep verb	64	det noun noun	-41	noun prep det	-132	rel noun verb	-65	noun prep comma	-141	det cue noun	-69
22	pron comma cue	58	noun prep rel	-16	name quote cue	32	pron quote adv	-80	name prep conj	20	det comma aux	-51	det aux noun	-71	name # poss	-26
22	rel comma cue	32	name conj prep	-76	name cue verb	-44	det quote noun	28	name prep cue	-37	det prep prep	57	det # prep	30	noun conj noun	-33
22	name # aux	-29	name prep adv	-31	num mark noun	-53	det verb mark	-45	name prep prep	-111	pron sub verb	-70	noun prep prep	-23
22	rel comma aux	-32	det adv noun	-49	rel noun aux	-20	name cue conj	-58	pron prep verb	31	noun pron verb	-24	noun cue verb	-39
22	pron comma aux	-58	name comma verb	24	num prep noun	20	name verb prep	-47	noun verb comma	-115	noun cue comma	-33	det pron noun	-62
22	pron verb det	-59	noun quote comma	-33	name quote aux	-45	pron cue name	17	pron conj aux	57	name # noun	33	name comma aux	-16
22	pron quote aux	-67	noun cue prep	-79	name quote poss	37	pron conj cue	51	name prep stop	12	name prep verb	-64	name quote stop	46
22	noun cue pron	-14	pron noun aux	-140	noun quote noun	17	det aux name	-22	noun cue name	-67	det quote name	60	noun verb noun	-31
22	pron adv adv	-60	rel noun det	-131	pron verb verb	-50	det rel name	-14	det sub name	75	name verb name	-48	noun cue aux	-35	det cue prep	-83
22	noun sub noun	-104	name conj name	-60	name sub name	-35	noun prep cue	-79	pron # poss	-62	det # aux	-92	noun verb cue	-81	pron comma adv	-38
22	det aux adv	29	rel prep pron	-31	det verb num	24	noun adv prep	-139	pron cue det	-34	det prep adv	-76	rel comma poss	-51	det prep comma	17
22	pron prep rel	-27	rel comma verb	-26	name quote name	31	pron adv aux	-25	det poss noun	-111	noun prep dash	-27	noun conj aux	-19
22	det stop det	-25	noun adv comma	-81	num prep comma	-42	noun adv aux	40	det # adv	-107	num prep prep	-27	rel noun cue	37	pron det aux	-41
22	det quote pron	-15	pron aux aux	42	name adv name	39	pron cue cue	-88	noun aux prep	-143	noun cue conj	-15	pron cue prep	31	det prep num	-78
22	noun aux comma	-67	name comma noun	26	name conj noun	-46	pron # adv	61	noun verb verb	-150	det quote aux	-50	name conj aux	-45
22	pron verb comma	-24	noun rel det	-51	rel noun noun	16	noun prep aux	-108	pron adv cue	45	name conj conj	41	name cue prep	-106
22	pron adv noun	-24	name cue rel	-33	det conj prep	-68	name sub quote	-26	name # sub	-41	rel # verb	-80	name rel poss	-57	rel name name	-37
22	name comma conj	-16	name poss noun	32	noun comma prep	-24	rel prep noun	-78	noun rel verb	-70	num sub noun	-63	name prep mark	22
22	name conj adv	-31	name # conj	23	name prep num	-36	noun verb conj	-76	noun aux verb	-64	adv noun poss	-19	noun quote aux	-52	name # prep	-53
22	noun # noun	24	noun comma verb	-27	name noun aux	14	noun sub cue	58	noun verb poss	-45	name prep aux	-184	num comma noun	-117
22	det verb prep	-80	name name name	-130	noun comma name	74	noun conj name	-64	det noun det	-43	pron mark aux	-12	pron comma noun	-56
22	pron comma prep	15	pron conj poss	-18	name noun verb	-106	noun rel conj	-37	noun prep stop	-41	noun quote cue	-60	det prep quote	-19
22	name sub cue	17	noun aux conj	-35	name noun noun	-109	noun sub aux	-88	noun aux sub	-61	noun rel cue	-69	det cue det	-61	name prep noun	-29
22	name # adv	-49	rel prep det	-41	noun adv verb	-49	det adv adv	-67	pron verb aux	-44	num prep stop	-13	det comma num	-72	noun conj conj	25
22	det noun name	34	name conj det	-48	rel adv det	-36	name cue stop	-14	noun adv cue	-76	name # verb	-15	pron noun cue	-38	noun rel pron	-29
22	det dash prep	15	det prep conj	-15	pron dash aux	-62	pron # verb	32	rel conj aux	-50	name aux name	39	noun poss prep	-104	det verb adv	-81
22	name verb conj	-82	noun cue mark	-27	noun mark mark	-32	det sub det	-26	name prep det	-35	det aux det	-67	name stop noun	48	name sub verb	-110
22	name rel cue	-26	noun cue stop	-23	noun verb det	-39	pron noun verb	-147	rel # noun	39	noun rel noun	68	rel comma noun	-61	noun conj comma	-74
22	det cue quote	-15	num comma aux	-22	num comma comma	-45	name aux comma	-39	noun rel aux	-108	rel name cue	54	name noun rel	-66
22	name num name	-78	name cue aux	-97	pron aux verb	-67	noun aux pron	-45	pron cue noun	27	noun pron rel	-13	name conj comma	-15
22	noun quote mark	-29	noun aux det	-42	noun aux adv	-49	name rel aux	-86	noun rel comma	24	det cue pron	-15	pron det poss	-25	noun prep adv	-79
22	rel dash aux	15	pron cue quote	-27	det cue num	-13	noun pron noun	-52	noun comma det	-57	noun aux name	-59	name noun poss	-39	det prep aux	-22
22	det dash name	-48	name prep dash	-60	noun aux noun	-58	name verb noun	-97	noun adv poss	-52	name cue det	-16	pron cue stop	-13
22	rel prep prep	-14	name rel name	38	rel prep name	-21	noun aux aux	-16	noun pron cue	-73	pron det noun	-30	det verb pron	-16	name sub noun	-31
22	pron quote verb	23	name prep pron	-41	pron det cue	-25	det aux pron	-33	name noun comma	-83	noun adv dash	-21	name noun cue	-26
22	name cue comma	27	name quote verb	56	noun adv conj	-44	name adv prep	-63	pron stop aux	-77	det conj det	-84	noun cue rel	-33	det mark noun	-71
22	pron conj verb	-31	noun comma pron	-40	noun pron aux	-15	pron prep noun	-47	det stop noun	-78	name name stop	-82	det name name	-17
22	name mark name	38	name conj dash	-37	noun pron comma	-26	pron sub noun	-36	det prep rel	13	rel det verb	-35	det adv aux	-51
22	noun comma comma	-84	rel prep verb	-44	pron conj adv	-101	name rel noun	21	num dash noun	28	det conj adv	17	noun adv rel	-20
22	noun comma adv	-25	pron # noun	-34	pron cue rel	-32	noun conj rel	-41	name name noun	-69	num stop noun	-49	pron cue adv	-40	name stop cue	39
22	noun prep pron	-66	name quote mark	-62	det # quote	-45	pron noun comma	-19	pron verb cue	-85	det noun adv	-31	pron quote poss	-42
22	pron adv poss	-35	noun poss comma	-16	name sub poss	-93	pron sub adv	18	name # dash	-40	noun verb rel	39	num mark comma	-23	rel quote verb	-42
22	name adv verb	19	num comma prep	-18	noun aux rel	-13	noun conj det	-45	rel comma det	-68	name adv cue	-57	name noun prep	-89	name num noun	-71
22	det noun prep	-94	noun verb adv	-27	name stop prep	-75	num adv noun	-64	pron name verb	-39	noun adv adv	-41	name verb verb	-55
22	rel quote aux	-51	noun prep quote	-14	pron verb adv	-30	name comma adv	50	det comma prep	-31	name cue adv	-73	det quote prep	-26
22	det adv name	25	pron noun adv	27	name # det	-74	noun sub det	-25	det cue adv	13	rel conj verb	-42	name rel conj	-45	rel comma adv	23
22	name rel stop	18	noun rel prep	-86	det prep pron	-56	rel name verb	-58	noun sub conj	29	rel prep aux	-57	pron noun prep	-38	rel name det	-29
22	name dash stop	18	noun poss det	-38	rel adv name	-45	pron prep adv	-34	noun quote name	-16	det comma adv	-58	rel # poss	-35	rel adv pron	-25
22	name stop name	60	noun cue cue	-69	adv prep poss	-89	noun poss verb	-22	det verb det	-52	noun sub prep	-76	det det noun	-29	pron noun poss	26
22	noun sub pron	-25	noun prep sub	-28	pron conj rel	-25	noun conj cue	-22	name conj verb	-62	name verb dash	-40	name conj cue	-86
22	name adv aux	-83	pron adv prep	-33	name mark aux	-49	name conj stop	-74	det # pron	25	det aux prep	-55	noun prep poss	-69	det dash adv	-24
22	noun poss noun	-29	det conj aux	39	det verb quote	-15	name prep sub	-72	det sub aux	-17	pron dash poss	-29	name # pron	50	noun mark prep	-33
22	noun aux cue	-72	noun sub verb	-58	name verb cue	-16	pron cue sub	-20	det mark name	-18	rel noun prep	-26	noun # cue	-63	name verb stop	75
22	pron aux adv	-28	name sub stop	33	pron cue comma	-32	rel det aux	18	pron rel adv	-33	rel dash pron	-47	num quote quote	-22	name adv stop	29
22	rel # cue	-97	noun sub name	-29	num comma name	-21	pron det verb	-68	det comma pron	27	name name poss	-40	name mark stop	54	name # quote	-58
22	det adv prep	58	name aux verb	-38	noun adv det	-12	noun verb dash	-22	name rel verb	-17	adv # poss	-43	noun verb mark	-43	rel comma prep	-64
22	noun rel name	-22	pron name comma	-30	rel prep cue	-52	pron conj noun	-43	noun poss rel	-12	noun adv sub	-36	name quote prep	-36
22	det stop name	-38	det aux num	-16	name mark comma	-52	name stop verb	47	noun quote rel	-43	num cue noun	-15	det adv pron	-15	adv verb poss	-22
22	pron sub prep	37	rel num aux	42	num prep name	-64	noun dash prep	-47	name noun adv	62	name cue quote	-12	rel quote name	-41
22	noun quote conj	-25	det noun aux	37
23	name stop =0	54	name mark =0	-73	mark cue =0	-52	noun prep =0	-69	name comma =1	-12	name stop =1	55	prep verb =1	-171	prep verb =3	-176
23	rel pron =0	-73	pron cue =3	-164	pron noun =0	-45	det prep =0	-17	pron cue =1	-58	noun sub =2	-19	pron aux =2	-121	noun prep =2	-181
23	noun stop =3	-26	pron verb =2	-45	pron verb =3	-110	pron aux =0	-43	noun sub =0	-82	pron aux =3	-129	noun sub =3	-44	name cue =2	63
23	pron cue =2	-77	pron stop =3	-18	pron stop =1	13	poss adv =0	-17	name conj =3	-102	noun prep =3	-126	noun verb =3	-49	pron poss =2	-14
23	name conj =0	-27	noun verb =0	-28	name stop =3	14	noun verb =1	-109	pron conj =0	-30	rel aux =0	-16	name rel =0	-18	name rel =1	-21
23	rel aux =3	-17	name aux =0	-15	noun rel =3	-134	verb stop =3	-61	name aux =2	-86	aux adv =0	-150	pron comma =0	52	comma verb =0	-28
23	pron prep =0	29	comma verb =1	-138	pron comma =1	-58	noun comma =0	-44	verb stop =2	25	noun verb =2	-66	adv comma =0	-104	adv comma =1	-34
23	noun adv =1	35	noun det =0	-51	rel verb =0	-37	rel verb =3	-77	name cue =1	43	comma adv =1	-20	noun prep =1	-118	noun stop =1	-23
23	comma cue =3	-27	name comma =3	-104	noun comma =1	-76	rel verb =1	-32	name conj =1	-95	noun comma =3	-67	poss quote =0	31	quote verb =0	-12
23	quote verb =3	-24	det aux =0	-78	prep cue =1	-159	noun cue =0	14	det adv =3	-69	noun conj =3	-105	noun cue =3	-52	comma cue =2	-59
23	cue comma =2	-56	cue comma =3	-37	noun conj =0	-45	comma rel =1	-15	name verb =3	-143	rel cue =0	22	rel cue =1	-23	rel cue =3	-102
23	name verb =2	36	pron quote =0	-22	pron aux =1	-124	name cue =3	19	name aux =1	26	det prep =1	-89	prep cue =3	-195	cue stop =3	-63
23	name adv =0	48	name adv =1	-30	mark verb =0	-57	det mark =0	-22	conj cue =1	-166	conj cue =3	-127	comma sub =3	-20	name prep =3	-95
23	comma sub =1	-19	pron verb =1	-75	conj aux =2	-55	aux adv =1	-91	aux adv =3	-94	conj cue =0	-161	conj cue =2	-134	comma prep =3	26
23	rel aux =2	-54	aux adv =2	-59	comma prep =1	-33	noun aux =1	-15	noun aux =3	-46	noun comma =2	-55	name aux =3	-73	comma conj =3	-66
23	comma conj =1	-45	noun conj =1	-105	prep noun =3	-32	conj verb =0	-49	conj verb =3	-45	comma name =1	-81	conj aux =0	-92	conj aux =3	-64
23	noun aux =2	-113	pron det =0	-62	aux quote =0	-21	quote cue =0	-18	pron name =0	-69	name quote =0	-46	prep aux =3	-99	noun pron =0	-19
23	noun quote =0	-31	noun sub =1	-52	comma quote =3	-42	rel det =0	-59	noun adv =3	-89	aux stop =3	25	aux stop =1	-17	det prep =2	-78
23	mark comma =3	59	comma det =3	40	name adv =3	-58	noun mark =0	-65	noun mark =1	-33	comma noun =0	-40	name stop =2	59	pron adv =1	-47
23	det adv =0	-74	num comma =0	-110	num comma =2	-24	num mark =0	-43	rel pron =1	-19	noun adv =2	-82	noun dash =1	-102	det adv =2	-40
23	comma adv =0	20	comma adv =3	-120	rel poss =0	-47	poss aux =0	-38	det comma =0	-29	pron rel =0	14	comma quote =1	31	conj verb =2	-80
23	num prep =0	-31	num comma =1	-56	num prep =1	-89	comma verb =2	-108	det pron =0	-78	comma aux =0	-48	comma aux =2	-134	prep quote =3	-66
23	name sub =3	-12	name sub =0	-33	prep aux =1	-48	noun det =1	-90	rel noun =0	-24	pron comma =3	-46	adv stop =3	20	name conj =2	-80
23	name adv =2	-60	mark comma =0	-35	name mark =1	-39	rel pron =2	45	prep quote =1	26	adv stop =0	-21	quote verb =1	-27	rel name =0	-66
23	rel noun =1	-30	noun cue =2	-62	mark verb =1	-45	comma num =1	-41	num verb =1	-61	num verb =0	-28	num stop =1	-55	verb comma =2	-33
23	verb comma =3	-76	conj adv =2	-33	conj adv =3	-76	sub cue =2	-64	sub cue =3	-51	rel cue =2	-61	noun rel =2	-40	name verb =1	-14
23	name comma =2	-111	mark aux =0	-63	det comma =1	-30	det prep =3	-59	prep adv =1	-52	mark quote =0	-22	prep stop =3	-39	det quote =3	-34
23	det quote =0	-41	quote cue =2	-32	quote adv =0	-17	conj aux =1	-15	pron prep =3	-57	comma noun =3	-71	comma quote =2	-31	det aux =1	24
23	det stop =3	-30	rel det =1	-17	det aux =3	-34	pron poss =1	-24	sub adv =2	-20	num stop =0	-35	adv stop =1	-60	comma name =3	-43
23	noun dash =3	-45	cue stop =2	-40	det aux =2	-18	det conj =0	-34	conj adv =0	-70	mark cue =3	-60	verb adv =2	16	noun det =2	-63
23	comma aux =3	43	conj adv =1	-74	comma rel =3	-78	prep det =3	-34	num conj =1	-13	dash cue =0	-34	dash cue =1	19	num aux =1	-17	num aux =0	-32
23	comma conj =0	-36	sub verb =3	-47	pron stop =0	-35	rel prep =0	-43	pron noun =2	-32	sub aux =2	-20	pron adv =3	-54	det stop =0	-44
23	comma prep =0	17	mark prep =3	-22	num mark =2	-13	rel name =1	-29	poss prep =0	-25	name dash =1	-45	name dash =0	-101	comma num =3	-47
23	quote cue =1	-38	quote cue =3	-54	pron noun =1	-55	dash aux =0	-31	dash aux =1	-48	comma pron =1	24	dash cue =3	52	comma quote =0	-38
23	dash verb =0	22	adv comma =2	-29	rel adv =3	-52	mark conj =3	-13	comma noun =1	-21	det rel =0	-112	comma det =2	-20	det rel =1	-14
23	name dash =3	-27	rel verb =2	-28	det pron =2	-16	rel pron =3	-14	pron det =2	-20	sub verb =0	-47	sub aux =3	-24	pron adv =2	-25
23	sub verb =1	-24	det mark =2	-35	poss adv =1	-23	prep num =3	-40	verb noun =3	-28	num stop =3	36	det adv =1	-67	comma det =1	-22
23	num prep =3	-23	sub cue =0	-62	mark aux =1	-36	name det =1	-15	dash adv =0	-23	rel adv =1	-46	adv comma =3	-93	sub cue =1	-44	pron prep =2	-45
23	rel noun =2	-19	prep adv =3	-74	rel comma =0	-57	dash verb =3	-60	name quote =1	-22	prep stop =1	-42	pron rel =1	-52	pron prep =1	-38
23	pron sub =0	-12	name sub =1	33	dash cue =2	-61	noun det =3	-19	poss adv =2	38	comma pron =2	-13	verb dash =2	-13	dash adv =3	-54
23	verb dash =3	-16	verb adv =3	-13	cue adv =2	-38	cue prep =3	-15	comma det =0	-40	dash dash =0	-41	dash dash =1	-19	det cue =0	-15
23	num quote =0	-17	comma rel =2	39	mark stop =1	-26	mark stop =0	-27	verb quote =3	-61	rel adv =2	-18	aux verb =3	-17	verb quote =2	-33
23	prep comma =1	-31	num conj =3	-26	rel quote =0	-31	poss adv =3	-35	dash verb =2	-24	dash dash =3	-58	det quote =2	-33
24	=1 colon stop	22	=0 before say	-20	=0 before verb	-38	=1 before say	21	=1 before think	-80	=1 after think	-51	=1 before aux	-61
24	=1 before want	-66	=1 by prep	-65	=1 owner noun	-76	=0 after judge	-67	=0 before react	-31	=0 after react	-57	=0 before want	22
24	=1 after say	71	=1 before react	-17	=1 owner judge	27	=0 owner react	-41	=0 after say	-80	=0 after want	-30	=0 before think	18
24	=0 after think	-59	=1 before judge	-26	=0 colon stop	-35	=0 owner show	-57	=0 before ask	-13	=0 after ask	-51	=0 before show	13
24	=1 after judge	-41	=1 after want	-34	=0 after show	-42	=0 owner say	-15	=0 after allege	-44	=1 owner show	-23	=1 before ask	46
24	=1 after ask	-14	=0 owner ask	19	=1 before show	-13	=1 after show	-30	=1 according prep	40	=1 before allege	38	=0 before admit	-37
24	=0 after deny	-39	=1 owner think	-28	=0 owner think	-65	=0 after admit	-34	=0 owner allege	19	=1 owner want	-37	=1 after allege	-27
24	=1 after admit	-14	=1 owner ask	-43	=0 owner deny	-35
25	colon : name =0	-13	before ) cue =0	-18	before ) cue =1	-67	before ( name =0	-62	before ( name =1	24	before , noun =1	64	before . comma =0	-43
25	before . comma =1	-24	before , name =0	-52	before , name =1	21	before in name =0	-87	before in name =1	17	before for verb =0	-22
25	before for verb =1	-46	before he cue =0	-18	before he cue =1	-127	before , rel =1	46	before to verb =0	26	before to verb =1	-67
25	before for det =0	-58	before for det =1	-47	before said comma =0	36	before of pron =0	-55	before of pron =1	-99	before * adv =0	-23
25	before because pron =1	-55	after * verb =1	-15	before * verb =0	-45	before think pron =0	-43	before * prep =0	14	before by adv =1	-20
25	before and det =0	-96	before and det =1	-13	before should aux =0	-81	before who aux =0	-92	after is verb =0	-19	after is verb =1	-46
25	before we aux =1	-45	before that pron =0	-72	before that pron =1	-50	before * adv =1	-23	before , verb =0	-23	before , verb =1	-18
25	before is det =0	-80	before are verb =0	-62	before are verb =1	-33	before * comma =0	-97	before * comma =1	-63	before into name =0	-27
25	before into name =1	-24	before ) dash =0	-26	before ) dash =1	-72	before of noun =1	-20	before as verb =1	-16	before the noun =0	-72
25	before that verb =0	-151	before has prep =0	-19	before has prep =1	-19	after of noun =0	-40	after of noun =1	16	before focused prep =0	56
25	before , cue =0	-67	before , cue =1	-126	before focused prep =1	-14	before know det =0	20	after in det =0	42	after in det =1	-71
25	before said sub =0	-17	before was cue =0	-74	before said sub =1	-27	before , pron =1	-96	before before det =0	-21	before before det =1	-61
25	before of det =0	-99	before of det =1	12	before was cue =1	-65	before told noun =0	-18	after in name =0	-13	after in name =1	27
25	after was cue =1	-13	before and prep =1	-49	before “ verb =1	-19	before , det =0	-91	before , det =1	38	before of cue =1	-54
25	before is det =1	-123	before were cue =0	-40	by and name =0	-95	by and name =1	-32	before across det =0	-16	before across det =1	28
25	before and name =0	-136	before and name =1	20	before were cue =1	32	before made prep =0	-29	before “ noun =0	-35	before would noun =0	27
25	before could verb =0	-50	before comes prep =0	-82	before comes prep =1	-47	before was verb =0	-76	before of name =0	-26	before of name =1	21
25	before than det =0	-33	before than det =1	21	before was verb =1	-84	after , noun =0	-165	after , noun =1	108	owner foreign noun =0	-52
25	before and noun =0	-97	before and noun =1	13	before is cue =0	-35	before is cue =1	-81	before continues prep =0	-68	before even prep =0	-34
25	before to name =0	-61	before to name =1	-95	before continues prep =1	-41	before ' verb =0	21	before on adv =1	-93	after in noun =1	-19
25	before , sub =0	-30	before , sub =1	-22	before in noun =1	-35	before would cue =1	-20	by than noun =0	-22	by than noun =1	-42
25	before is adv =0	-43	before is adv =1	-98	before hopes prep =0	62	before hopes prep =1	-13	before will adv =0	-68	before that aux =0	-127
25	before that aux =1	-93	before in det =0	-112	before will adv =1	-15	before and cue =0	-26	before and cue =1	-123	after to noun =1	-45
25	owner candidacy stop =0	-13	after and noun =1	-31	before have adv =1	-34	before , prep =0	30	before , prep =1	-77	before , adv =0	-21
25	before , adv =1	-77	before will verb =0	-13	before will verb =1	12	before in cue =0	-14	before in cue =1	-48	before said prep =0	-19
25	before said prep =1	-35	before is noun =0	38	before leads name =0	-34	before by num =1	-19	before leads name =1	-19	by , conj =1	-83
25	before has cue =0	91	before , conj =0	-66	before , conj =1	-144	before by det =0	-34	before by det =1	51	before holds det =0	-78
25	after with noun =0	-26	after with noun =1	28	before and verb =0	21	before and verb =1	-137	before with noun =0	-41	before with noun =1	-46
25	before holds det =1	-32	after , conj =1	-26	before ' noun =1	-15	before more noun =0	22	before of verb =0	-49	before of verb =1	-70
25	before said det =1	-49	before could aux =0	27	before does adv =0	44	before does adv =1	-29	before did noun =0	51	before as pron =0	-24
25	before as pron =1	-109	before and pron =1	-57	by . quote =0	-46	before to det =0	-111	before to det =1	-21	before will noun =0	15
25	owner attacks prep =0	-75	before should noun =0	42	before reported prep =0	-16	before he aux =0	-31	before he aux =1	-98	before ” prep =0	-39
25	before ” prep =1	-55	after of det =0	-52	owner use prep =0	-47	before said pron =0	40	before said pron =1	-59	before will aux =0	-70
25	before that det =0	33	before that det =1	-79	before , mark =0	25	before , mark =1	15	before ‘ noun =0	-14	before ‘ noun =1	-21
25	before will aux =1	-30	before if pron =0	-13	before if pron =1	-73	before the name =0	-48	owner name prep =0	-18	before as noun =0	-18
25	before as noun =1	-52	before * cue =0	23	before questions prep =0	-41	before about noun =0	-21	before about noun =1	-46
25	before from name =0	-26	before from name =1	25	before has aux =1	-84	before where name =1	-42	before ) comma =0	-29	before ) comma =1	-54
25	before recently verb =1	-32	before reported adv =0	64	after to verb =1	-33	by as noun =0	-42	by as noun =1	-40	before is prep =0	-119
25	before also verb =1	-43	before was det =0	-23	before it aux =0	-19	before it aux =1	-43	before was det =1	-91	before was adv =1	-72
25	by , pron =0	-13	by , pron =1	-12	by ? # =0	29	before in rel =0	-37	before in rel =1	-48	after to det =1	-30	before would aux =0	-31
25	before to cue =0	21	before to cue =1	-34	before first adv =0	-20	before first adv =1	-15	before would aux =1	-34	before has verb =0	-33
25	before on det =1	-117	before has verb =1	-95	before from verb =0	-29	before from verb =1	-52	before has adv =0	14	before has adv =1	-73
25	before * aux =0	-124	by of det =0	-92	before served prep =0	-51	before during det =0	-13	before during det =1	-50	before served prep =1	-16
25	after . # =0	43	before — conj =0	-16	before — conj =1	-38	before can aux =0	-97	before can aux =1	-19	before of adv =0	-30
25	before of adv =1	28	after and verb =1	-24	before have cue =0	57	by to num =0	-33	by to num =1	-37	before to num =1	-18	before from num =1	-12
25	after , verb =0	-83	after , verb =1	42	before who cue =0	-80	before who cue =1	-62	after was adv =1	-20	before would adv =0	-53
25	before would adv =1	-29	before at name =0	-24	before at name =1	-71	before has cue =1	-53	before plans prep =0	24	before plans prep =1	-12
25	before wins det =0	-58	before have prep =0	-56	before * cue =1	-31	before * aux =1	-37	before been verb =0	-38	before do adv =0	-61
25	before they aux =0	-26	before they aux =1	-62	before her noun =0	-13	before and aux =0	-26	before and aux =1	-70	owner wife comma =0	-31
25	before calls prep =0	25	before suggested det =0	-26	before should verb =0	-42	before also cue =0	132	before on name =0	-24
25	before on name =1	21	owner efforts prep =0	-39	before against det =0	-12	before against det =1	-46	before must verb =0	-74
25	before must verb =1	-15	before that noun =0	-65	before that noun =1	-50	before have noun =0	-78	before have noun =1	-18
25	before needs prep =0	-86	before but adv =0	32	before but adv =1	-18	owner own noun =0	-36	before to aux =0	49	before to aux =1	-17
25	before than pron =1	-22	by in noun =0	-56	by in noun =1	-60	after ( name =0	-33	after ( name =1	12	before ) verb =1	-40	before ) conj =0	-15
25	before ) conj =1	-35	before has num =0	-59	by in name =0	-106	by in name =1	-97	before is prep =1	-35	before / name =0	-22
25	before / name =1	67	before after det =0	-25	before after det =1	-78	before told name =0	14	after that pron =1	-46	before told name =1	-34
25	by and det =0	-78	by and det =1	50	before is aux =0	-49	before said noun =0	-18	before say pron =0	18	before said noun =1	-22
25	owner promise prep =0	21	before ” conj =0	-30	before ” conj =1	-27	before as det =0	-29	before as det =1	-81	after that name =1	-23
25	before * poss =0	-21	before that name =0	20	before that name =1	-16	before are adv =0	-23	before are adv =1	-55	before from det =0	-49
25	before from det =1	14	before is quote =0	40	before if name =1	-17	owner national noun =0	-41	before , num =0	-116	before , num =1	32
25	before between name =0	-24	before between name =1	-74	before or noun =0	-20	before or noun =1	-52	before look prep =0	-49
25	before look prep =1	-18	before is noun =1	-94	before * det =0	-101	before out prep =0	-33	before * stop =0	-69	before * prep =1	-47
25	before that cue =0	28	before that cue =1	-54	by in det =0	-59	by in det =1	16	before worked prep =0	-55	before who verb =0	17
25	before who verb =1	-52	before are cue =0	-51	before * noun =0	24	before than num =0	-48	before with verb =0	-18	before with verb =1	-21
25	before show name =0	62	before last noun =0	20	before last noun =1	-83	before had cue =0	64	before before pron =1	-18	before had cue =1	-22
25	before said comma =1	-44	before continued stop =0	21	before wrote det =0	-71	before wrote det =1	-23	before announced det =0	27
25	before after name =0	-29	before after name =1	-76	owner political noun =0	-56	before says stop =0	68	before * noun =1	-54
25	before like noun =0	-13	before like noun =1	-33	after to cue =1	-35	before over noun =0	17	before over noun =1	-17	before when noun =1	-28
25	before would noun =1	-36	before ” noun =0	-23	before ” noun =1	-36	after on noun =1	-18	before are det =0	-83	before are det =1	-52
25	colon : quote =0	18	before host name =0	-30	owner campaign noun =0	-48	before also cue =1	-25	before at det =0	-17	before at det =1	35
25	before go prep =0	-34	by of noun =0	-88	by of noun =1	-101	before very noun =1	-35	before is name =0	-63	before were det =1	-18
25	before were verb =0	43	before after verb =0	-19	before after verb =1	-23	after a noun =0	-13	before after noun =1	-28	before were adv =0	-14
25	before were adv =1	-22	before when name =1	-63	before — rel =0	-13	before — rel =1	-14	before because prep =1	-12	before know comma =0	-19
25	before — det =1	-65	before are noun =0	-26	before have verb =0	-23	before have verb =1	-64	before because det =1	-23	before a noun =0	-46
25	before ' name =1	-36	before is name =1	-30	before and adv =0	-14	before and adv =1	-50	before states prep =0	-27	before as adv =0	-15
25	before as adv =1	-13	after on name =1	-31	after = quote =1	-21	before * name =0	26	before they verb =0	-32	before they verb =1	-42
25	before debate stop =0	21	before did adv =0	-27	before did adv =1	-18	before used det =0	33	before used det =1	-14	owner personal noun =0	-14
25	before believes det =0	-53	before declined prep =0	35	before declined prep =1	-27	before email noun =0	-47	before said name =0	86
25	before said name =1	-24	before when pron =1	-86	before came prep =1	-59	before had verb =0	-92	before she aux =1	-50	before this noun =0	-25
25	before , aux =0	-70	before , aux =1	-95	before it verb =1	-39	before were verb =1	-52	before were prep =0	-80	before were prep =1	-26
25	before had adv =0	32	before had adv =1	-54	before “ verb =0	-34	before win det =0	-19	before will noun =1	-39	before in num =0	-26
25	before in num =1	-64	before — cue =1	-17	after , num =0	60	after , num =1	-60	by to noun =0	-50	by to noun =1	-75	before to noun =0	-85
25	before to noun =1	-109	before from noun =0	-13	before from noun =1	-61	according . # =0	49	after : quote =0	-17	before are name =0	-20
25	before can verb =0	-40	before voted prep =0	-20	before or det =1	-32	before think sub =0	-42	before just aux =0	-32	before just cue =0	-55
25	before want det =0	-27	after and name =0	-15	after and name =1	-51	owner support prep =0	-55	before would verb =0	-141	before ' cue =0	-46
25	before ' cue =1	-56	before % prep =1	-17	owner former noun =0	-33	before will cue =0	35	before will cue =1	-37	according of det =0	-34
25	according of det =1	82	before released prep =0	-19	before can cue =0	42	before there aux =0	-26	before there aux =1	-16
25	before than name =1	-36	before ago comma =0	-36	before ago comma =1	-24	before against name =1	-25	before became det =0	-42
25	before about sub =0	39	before about sub =1	36	before became det =1	-24	owner top noun =0	-44	before would prep =0	56	before — prep =0	-33
25	before to adv =0	-60	before to adv =1	-58	after , name =0	-82	after , name =1	60	owner suggestion rel =0	47	before hope pron =0	-21
25	after * noun =0	-14	after * noun =1	17	before says det =0	89	before says det =1	-28	before were noun =1	-48	owner time prep =0	-38
25	before had aux =0	-61	before ” adv =0	-16	before ” adv =1	-15	before his noun =0	34	before appears prep =0	-56	before has det =1	-50
25	before says name =0	44	before — aux =1	-15	before — det =0	-17	before than noun =0	-15	before than noun =1	32	before debate comma =0	-91
25	owner going prep =0	-31	before replied stop =0	51	before pointed prep =0	86	owner presidential noun =0	-42	before chose name =0	-36
25	before for name =0	-69	before for name =1	-25	before went prep =0	61	before went prep =1	-24	before would verb =1	-23	before one noun =1	-13
25	after , cue =0	32	after , cue =1	-54	before know det =1	-17	before you aux =0	-15	before you aux =1	-34	before responded prep =0	-29
25	before spoke prep =0	-21	before spoke prep =1	-56	before then cue =0	30	before later cue =0	-13	before later cue =1	-37
25	before campaign noun =0	-35	before work prep =0	-20	before — pron =0	-18	before — pron =1	-35	by , aux =0	-62	by , aux =1	-60
25	before wants prep =0	-27	before wants prep =1	-16	owner campaign aux =0	-44	before campaign noun =1	91	before for cue =0	-21
25	before for cue =1	-36	before about det =0	-20	before about det =1	-44	before wrote prep =0	60	before ” verb =0	49	before ” verb =1	48
25	before up prep =1	-24	before had noun =1	-28	before not cue =0	-18	before that adv =0	-68	before that adv =1	-80	before is pron =0	-23
25	before might aux =0	-47	before states comma =0	-78	before live prep =0	-50	before or name =1	-21	before live prep =1	-14
25	before want prep =0	-60	before you cue =0	-14	before you cue =1	-42	before should adv =0	-50	before in verb =0	-52	before in verb =1	-73
25	after to name =1	-13	after , rel =0	37	after , rel =1	22	colon : det =0	-20	before for pron =1	-16	owner new noun =0	-38	before * name =1	17
25	before by noun =0	-16	owner party poss =0	-28	before won prep =0	-51	before — sub =1	-27	before over name =1	-56	by and noun =0	22
25	by and noun =1	-58	before states stop =0	-31	before some noun =0	-21	before all noun =0	-21	before are noun =1	-75	before care prep =0	38
25	after on det =1	-29	before care comma =0	-46	before still aux =0	25	before still aux =1	-21	before — noun =1	-17	before should aux =1	-14
25	after into det =1	14	before like det =0	-20	before like det =1	-45	before they cue =1	-56	by of name =0	-78	by of name =1	-80
25	by on name =0	-56	by on name =1	-34	before % cue =0	-13	before % cue =1	-26	owner home noun =0	-50	before ' aux =1	-29	before is comma =0	-24
25	before was noun =0	-12	before stood prep =0	37	before stood prep =1	-46	before saw det =0	-24	by , name =0	-82	by , name =1	36
25	before from adv =0	-26	before appears prep =1	-27	after of name =0	34	after of name =1	-27	before called pron =0	34	before seemed prep =0	26
25	before seemed prep =1	-34	before with name =0	-23	before with name =1	16	before was noun =1	-47	owner policy noun =0	44
25	owner proposed noun =0	-50	after is det =1	-14	before of aux =1	-13	before is rel =0	-41	before is rel =1	-21	after , det =0	-238
25	after , det =1	37	after at det =0	14	after at det =1	16	before with adv =0	35	before with adv =1	-29	before did verb =0	-12
25	before did verb =1	-13	before could verb =1	-47	before can verb =1	-31	before may adv =0	-108	before may adv =1	-45	before — name =0	-30
25	before — name =1	-12	before started det =0	-38	before started det =1	-40	before among det =1	-20	before are cue =1	-53	before have aux =0	-36
25	by , verb =0	-62	by , verb =1	40	before have aux =1	-59	before ( rel =0	-12	before ( rel =1	-18	before began prep =0	-46
25	before since det =1	-37	before attacks stop =0	-13	before as name =0	-13	before as name =1	-67	before campaign stop =0	-32
25	before first name =1	-13	before at noun =0	-14	before at noun =1	-59	before have det =0	-107	owner husband comma =0	-17	before have cue =1	-23
25	before think det =0	-44	before cited det =0	73	before cited det =1	-25	after as det =1	-32	before said aux =0	57	before of sub =1	-63
25	before was prep =0	-98	owner biggest noun =0	41	by , noun =0	20	by , noun =1	-60	before took prep =0	-89	before took prep =1	-39
25	before could adv =0	-22	before could adv =1	-22	by and cue =0	39	by and cue =1	-37	owner current noun =0	-53	before not prep =0	-15
25	before was prep =1	-47	before took noun =1	-16	before ( det =1	15	after for noun =1	-13	before for noun =0	-17	before for noun =1	37
25	before may aux =0	-13	owner ability prep =0	-60	before may aux =1	-48	before we verb =0	-30	before we verb =1	-54	before later comma =0	-66
25	before later comma =1	-27	before told noun =1	-15	before had det =0	-109	before sent det =0	40	before agreed prep =0	-63	after as quote =1	-28
25	before ” aux =0	26	owner comments prep =0	12	before about name =0	-14	before about name =1	-93	before suggested sub =0	19
25	before added sub =1	-16	before over det =0	-36	before over det =1	-94	before of rel =0	-63	before of rel =1	21	before between noun =1	-15
25	before * mark =0	-44	before broke prep =0	37	before by verb =1	-14	before he adv =1	-46	before failed prep =0	37	before failed prep =1	-15
25	owner plan prep =0	28	before on verb =0	-20	before on verb =1	-22	before continued prep =0	86	before continued prep =1	-20
25	before by cue =0	-19	before by cue =1	-45	before wrote stop =0	73	owner attempts prep =0	-46	before represents det =0	-47	before * conj =0	-35
25	before saw det =1	-42	before not adv =0	-13	before not adv =1	27	before campaign prep =0	-35	before did prep =0	-59	before have det =1	-31
25	before rival name =0	-41	before increasingly noun =1	-35	before when cue =1	-26	before see name =0	42	before but verb =1	22
25	after as noun =1	-13	by for det =0	12	by for det =1	-87	owner proposal prep =0	26	owner nomination prep =0	-19	before she verb =1	-43
25	before founded prep =0	-66	before led det =0	-67	before led det =1	-41	before like name =0	-12	before like name =1	-62	before need prep =0	-70
25	before are prep =0	-76	before are prep =1	-18	before for adv =0	-17	before for adv =1	-25	before am noun =0	49	before and num =1	-49
25	before and sub =1	-12	after , pron =1	-13	before — verb =1	-34	before into noun =1	-45	before while cue =1	-18	by that det =0	20
25	by that det =1	-31	before not det =1	-38	owner role prep =0	-45	before based prep =0	-37	before based prep =1	-12	before in adv =0	-15
25	before points stop =0	-27	by , rel =0	41	by , rel =1	38	before also aux =0	-53	before also aux =1	-19	after on adv =1	-17
25	owner call prep =0	-59	before into det =0	-18	before into det =1	-23	before was aux =0	-45	before is mark =0	-26	before had det =1	-33
25	before might verb =0	-36	before had prep =0	-75	before had prep =1	-40	before noted sub =0	68	before is sub =0	-55	before where pron =1	-31
25	before rally prep =0	-32	before rally prep =1	-21	before by name =0	-20	before by name =1	-34	by for noun =0	-43	by for noun =1	-32
25	before under det =0	-12	before under det =1	-28	before against noun =1	-24	after for det =1	-26	before think name =0	-49	before won det =0	-112
25	before won det =1	-91	by and verb =0	-58	by and verb =1	-65	before here comma =0	-18	before issues stop =0	-29	before lost det =0	-58
25	before becomes det =0	-38	before say det =0	-13	before she cue =1	-64	before made det =0	34	before when det =1	-53	before made det =1	-48
25	before has noun =0	-113	before has noun =1	-34	before campaign poss =0	34	before had verb =1	-38	owner decision prep =0	-46
25	before where det =1	-22	before changed det =0	-77	owner position prep =0	-18	before after cue =0	-17	before after cue =1	-21
25	before changed det =1	-73	after , quote =1	-31	by , sub =0	-25	by , sub =1	-22	before nominating cue =0	-49	before nominating cue =1	-18
25	before he verb =1	-53	before responded prep =1	-26	after could verb =0	-14	before first verb =0	-31	before now comma =0	-22
25	before * pron =0	-57	before ) noun =1	-17	before * num =0	-39	before ( num =1	-19	before says pron =1	-29	before “ cue =0	-13
25	before “ cue =1	-27	before called quote =0	27	before may verb =0	-83	before already verb =0	-30	before told det =1	-22	before can noun =0	-54
25	before created det =0	-64	before turns prep =0	-36	before did cue =0	-33	before * rel =0	-22	before took det =0	47	before know sub =0	-26
25	by , adv =0	62	by , adv =1	-60	before that prep =0	-31	before that prep =1	-20	before issues comma =0	-34	by at det =0	-40	by at det =1	-57
25	before raised noun =0	-66	before between det =0	-38	before between det =1	-88	before within det =1	-24	owner criticism prep =0	38
25	before to pron =1	35	before but cue =0	-16	before but cue =1	-32	before '' prep =0	-28	before those noun =0	-18	after had verb =1	-33
25	before doesn't cue =0	-36	before don't aux =0	-25	before 're verb =0	-47	before 'm adv =0	-12	before released det =0	32
25	before released det =1	-52	owner running noun =0	-23	owner aides cue =0	-34	before attacks prep =0	-45	before - conj =0	-33
25	before - conj =1	-59	before - verb =1	-22	before '' dash =0	-17	before '' dash =1	-21	before - adv =0	-24	before - adv =1	-66
25	before 's noun =0	44	before 's det =0	-66	before don't cue =0	18	before 's adv =0	-78	before that poss =0	-20	before emails prep =0	-23
25	before turned prep =0	36	before - rel =0	-46	before views prep =0	30	before can't verb =0	-53	before makes pron =0	-35
25	before cannot verb =0	18	before now verb =1	36	before - dash =0	18	before - dash =1	-17	before says adv =0	18	before says adv =1	-28
25	before and rel =1	-14	before now aux =0	-45	before now aux =1	-22	before looking prep =0	-31	before made pron =0	-61	before through det =0	-27
25	before through det =1	-46	before often cue =0	-36	by , cue =0	-38	by , cue =1	-38	owner success prep =0	-19	before 're noun =0	-40
25	before doesn't verb =0	-37	before '' aux =0	-48	before '' aux =1	-58	owner chief noun =0	-29	after that det =1	-18	before added comma =1	-34
25	before entered det =0	-24	before since pron =0	-19	before since pron =1	-48	before entered det =1	-19	before could noun =0	-41
25	before - det =0	-16	before could noun =1	-23	before meeting prep =0	-34	before 're adv =0	38	before - prep =0	-13	before - prep =1	-31
25	before - name =0	-28	before - name =1	37	before set prep =0	-39	before set prep =1	-15	before - aux =1	-15	before of num =1	-26
25	by to det =0	-20	by to det =1	-26	before asked det =0	38	before asked det =1	-20	before one verb =1	-44	before helped noun =0	36
25	before works prep =0	-30	according , det =0	-34	according , det =1	-33	before an noun =0	31	before left noun =0	-41	before 're prep =0	-32
25	before does aux =0	-32	before can noun =1	-20	before before name =1	-29	before '' verb =0	-31	before '' verb =1	-50	before might cue =0	24
25	before one aux =0	-12	before one aux =1	-43	before just prep =1	-13	before may cue =0	-60	according of noun =0	-47	according of noun =1	58
25	before issues comma =1	13	before was name =0	-55	before support stop =0	-30	owner strength prep =0	-24	before toward det =1	-19
25	before '' noun =1	13	before because name =1	-19	by to verb =0	33	by to verb =1	-57	before she adv =1	-16	before say comma =0	66
25	owner campaign prep =0	-22	before say name =0	36	before ended prep =0	-63	before ended prep =1	-33	before going prep =0	-27	by , prep =0	-60
25	by , prep =1	-66	before cannot cue =0	-41	before faces det =0	-63	before faces det =1	-41	owner way prep =0	-35	before used prep =0	-52
25	before facing det =0	-28	by on det =0	-33	by on det =1	-50	before took verb =0	-44	before took verb =1	-36	before didn't verb =0	-30
25	before thought prep =0	27	before 've verb =0	-51	before shows prep =0	-60	after , mark =1	-19	before hoped prep =1	-17	before at adv =0	-14
25	before at adv =1	43	before support prep =0	-42	before - noun =1	-24	owner father aux =0	-30	before began det =1	-46	before created det =1	-23
25	before support comma =0	-56	before it cue =1	-42	before can't cue =0	29	before don't verb =0	-31	before seeking prep =0	34
25	before used prep =1	-16	before here prep =0	-53	before here prep =1	-16	before took det =1	-37	before aimed prep =0	-23
25	before appeared prep =1	-18	before campaign comma =0	-66	before campaign comma =1	29	before released adv =0	-19	before released adv =1	45
25	before 'll cue =0	-16	by who aux =0	-59	by who aux =1	-19	before looked prep =0	29	before contests comma =0	-42	before mean comma =0	-27
25	after has cue =0	-18	after has cue =1	-16	before back prep =0	-15	before did prep =1	-15	before issued det =0	58	before issued det =1	-45
25	before still verb =0	-38	owner recent noun =0	-32	before " name =1	-20	before made noun =0	-17	before leading prep =0	28	owner team aux =0	-56
25	before campaigning prep =0	-33	before think noun =0	19	before think noun =1	-17	before * det =1	-34	before rivals comma =0	-34
25	before " prep =0	-40	before " prep =1	-34	before far prep =0	-15	before far prep =1	-22	before makes det =0	18	before makes det =1	-22
25	before 's prep =0	31	before responded stop =0	50	before got noun =0	-56	before shows det =0	-29	before shows det =1	-16
25	before support name =0	-40	before who adv =0	-49	before who adv =1	-44	before tried prep =0	-56	owner delegate noun =0	-19
25	before else prep =0	-12	after " noun =0	-15	before " noun =0	-37	before " noun =1	-26	before called prep =0	15	before called prep =1	-18
25	before promises prep =0	30	before representing det =0	-43	before 'll verb =0	-14	before agree sub =0	47	before are aux =0	-42
25	before " cue =0	34	before " cue =1	26	before focus prep =0	-56	before represented prep =0	-36	before just verb =0	13	before barely verb =0	-44
25	before " aux =0	-49	before " aux =1	-50	before called det =0	-33	before " mark =0	-18	before " mark =1	-23	owner lead prep =0	-33
25	before * poss =1	-15	before get prep =0	-47	owner next noun =0	-17	before point comma =0	-32
26	before name =78 say	-108	before name =7878 say	-26	before noun =15878 say	-32	before noun =0 say	-14	before noun =7878 say	-14
26	owner his =0 noun	-70	before name =14 verb	-28	before name =0 verb	-17	before name =19358 verb	-15	before name =18786 verb	-40
26	before name =7878 verb	-29	before noun =15878 verb	-21	before noun =0 verb	31	before noun =7878 verb	-24	before name =122 verb	37
26	before name =15386 verb	-20	before name =15 verb	-31	before name =1 verb	-46	before noun =1595 verb	32	before noun =1 verb	-15
26	before it =15 verb	-32	before you =0 think	-45	before we =0 aux	40	before noun =0 aux	-80	before you =0 aux	-36	before det =0 aux	-65
26	before * =0 think	-48	before we =2 verb	-44	before * =1382 verb	16	before * =2 verb	-57	before name =0 want	-30	before we =0 want	-36
26	before * =0 want	-47	before they =0 think	59	before name =138 think	-31	before name =0 think	-26	before they =0 aux	17	before * =0 aux	-25
26	before it =0 verb	-24	before * =0 verb	-51	by noun =0 prep	18	before noun =15978 verb	26	before noun =178 verb	-14	before noun =13958 verb	-52
26	before who =2 aux	-23	before name =2 aux	-74	before noun =2 aux	-174	before noun =13958 aux	-50	after name =0 think	-43
26	before name =2 verb	-42	before name =3395 verb	-13	before that =2 verb	-77	before noun =1182 verb	-29	before noun =2 verb	-17
26	before noun =182 verb	-16	before name =3394 verb	-79	before * =3394 verb	-21	before we =335 verb	-29	before noun =335 verb	-54
26	owner it =0 noun	-70	before * =24 verb	-16	before * =4 verb	-28	before them =0 verb	-52	before you =2 verb	-27	before * =335 verb	-27
26	before name =0 judge	-49	before noun =78 judge	-38	before noun =0 judge	-41	after noun =0 judge	-47	before name =138 verb	52
26	before noun =7938 verb	-15	before noun =138 verb	-27	before name =6 verb	-22	before name =15846 verb	25	before noun =14 verb	-26
26	before noun =194 verb	-18	before noun =13594 verb	-91	before noun =15934 verb	-17	before that =0 verb	-115	before she =0 aux	40
26	before name =0 react	-15	before noun =78 react	-27	before noun =0 react	-27	after noun =0 react	-47	before name =6 want	-105
26	before she =0 want	-89	after noun =0 think	-47	before he =2 say	-100	before name =2 say	35	before noun =78 say	-73	before noun =15958 say	-70
26	after noun =0 say	-33	after he =0 say	-66	before he =2 want	-59	before * =2 want	-74	before noun =12 verb	-133	before he =3358 verb	-40
26	before he =12 verb	-42	before * =12 verb	19	before noun =13959 verb	-76	before noun =6 say	-25	before name =12558 say	58
26	before name =12558 verb	-34	before name =78 aux	-74	before noun =0 think	24	owner our =0 noun	-47	before noun =1538 want	-28
26	before det =0 want	28	before name =6 think	-51	before det =1 verb	-19	owner poss =0 judge	-24	before noun =2 react	-57	owner her =0 noun	-103
26	before who =12 say	32	before noun =12 say	-37	before name =15870 say	-28	before name =12 say	-84	before noun =17958 say	-12
26	before noun =15870 say	-25	after name =0 say	28	before who =138 verb	-13	before who =0 verb	-74	before noun =7138 verb	-13
26	before noun =3358 verb	-53	before he =0 want	-45	before det =2 verb	-95	before * =15958 verb	-16	before name =335 judge	15
26	before name =1 judge	-39	before noun =335 judge	-33	before noun =7978 verb	-31	before name =3352 verb	-60	before noun =3352 verb	20
26	before det =6 verb	-31	before name =3353 verb	21	before noun =3353 verb	-16	before name =2 want	13	before name =335 verb	-39
26	before she =0 say	-24	before name =3352 say	15	before she =135 verb	-60	before name =12 verb	48	before name =1938 verb	-16
26	before noun =13594 say	-111	before det =0 say	-34	before det =13594 say	-66	after it =0 say	-24	before it =2 want	-74
26	before noun =13594 want	-49	before noun =2 want	-23	after noun =0 want	-21	before noun =78 verb	-123	before which =0 aux	-27
26	before noun =70 aux	-42	before noun =72 verb	-24	before which =12 verb	-21	before noun =7024 verb	-21	before noun =738 verb	-14
26	before which =0 verb	35	before name =78 want	59	before name =135 verb	17	before name =7935 verb	-22	before that =24 verb	-29
26	before noun =1024 verb	-24	before noun =24 verb	-29	before noun =15902 verb	-25	before name =24 verb	-50	before that =4 verb	-25
26	before noun =4 verb	-61	before that =0 want	-75	before noun =2538 want	-12	before name =2 judge	31	after name =0 judge	-51
26	before noun =24 judge	12	before name =24 judge	-28	before who =4 judge	-53	before name =4 judge	-62	before noun =758 verb	-23
26	before noun =2538 verb	-80	before name =7024 verb	-31	before name =2538 verb	35	before name =6472 verb	14	before him =0 verb	-39
26	before noun =338 verb	-22	before * =3386 verb	22	before noun =13952 verb	-32	before noun =7392 verb	-16	before name =782 verb	22
26	before noun =782 verb	22	before name =7832 verb	-21	before noun =7832 verb	-18	before name =135 judge	18	before noun =7833 verb	-16
26	before noun =15959 verb	20	before noun =78 aux	35	before noun =0 deny	23	before noun =13586 verb	-42	before name =158 verb	-39
26	before name =13958 verb	-97	before name =7938 verb	-19	by name =0 prep	-32	before noun =2 say	37	before name =7782 say	-29
26	before name =15934 say	-15	before name =13594 say	72	before name =13958 say	32	before name =7938 say	-22	before name =1596 verb	-33
26	before name =16 verb	23	before name =13958 aux	-30	before name =3382 verb	73	before noun =3382 verb	57	before it =195 verb	-20
26	before noun =478 say	-23	before name =1394 verb	56	owner its =0 noun	-28	before noun =68 say	-18	before he =0 aux	-22	before noun =158 aux	-37
26	before name =15958 aux	-39	before name =158 aux	-25	before noun =15958 aux	-40	before noun =138 say	-39	before name =138 say	-58
26	before name =8 aux	19	before name =7938 aux	-23	before name =24 react	-51	before noun =24 react	32	before name =4 react	-16
26	before noun =4 react	-39	before noun =158 say	-72	before noun =13958 say	39	before noun =135 verb	-26	before noun =78 want	-59
26	before he =135 aux	-36	before noun =122 verb	-52	before noun =7934 verb	-55	before he =2 verb	-92	before name =19382 verb	14
26	before which =0 say	-56	after she =0 say	-35	before noun =13938 verb	-16	before we =4 verb	-18	owner your =0 noun	-31	before noun =2 deny	-18
26	before noun =11832 deny	-32	before * =138 verb	-37	before that =0 think	38	before it =0 think	22	before noun =4 aux	-42	before you =4 aux	-17
26	before it =13958 aux	21	before me =0 verb	-13	before that =0 say	-44	before noun =118 say	-36	before noun =18 say	-19
26	before name =1392 verb	50	before noun =11938 verb	42	before name =13934 verb	-16	before noun =13934 verb	-16	owner poss =0 show	-21
26	before noun =78 think	-57	before noun =15878 think	-12	before noun =15958 think	-13	before noun =13958 think	12	before name =13934 think	15
26	before noun =2 ask	18	before name =2 ask	-26	before noun =13958 ask	-21	before noun =0 ask	-47	owner my =0 noun	18	before noun =19358 verb	-12
26	before name =5358 aux	-20	before noun =5358 aux	-33	before noun =13586 aux	-40	before noun =0 show	29	before name =0 show	-48
26	before name =1395 verb	-30	before that =0 show	-13	before det =0 show	38	before * =184 verb	-39	before it =0 aux	-110	before name =70 aux	13
26	before it =4 say	-36	before we =24 verb	-41	before name =5382 verb	30	before noun =5382 verb	-14	before noun =4 say	-101
26	before num =0 verb	-25	before name =13878 verb	-46	before name =7958 verb	-54	before which =2 say	-23	before name =3858 verb	-20
26	before noun =782 aux	-57	before det =2 aux	-61	before noun =15 think	18	before name =1 think	-23	before noun =64 say	-34
26	before noun =15386 say	-16	before det =4 say	-30	before det =64 say	-18	before noun =7838 say	-32	before name =4 say	60
26	before name =64 say	-29	before name =13586 say	-13	before noun =702 verb	-15	before noun =3258 verb	30	before noun =3394 verb	-29
26	before name =7586 say	21	before she =2 verb	-21	before noun =7382 verb	-17	before name =7586 verb	-42	before noun =2 admit	-15
26	before one =0 verb	-69	before noun =1586 say	-47	before who =13594 say	39	before who =6 say	-41	before noun =7782 verb	-13
26	before noun =7978 aux	-19	before noun =7358 verb	-94	before noun =7358 say	-59	before noun =7359 verb	-16	before noun =7358 want	-42
26	before noun =7396 verb	-15	before noun =6534 verb	-19	before num =2 verb	-12	before name =2 react	-18	by num =0 prep	-43
26	before num =0 judge	-20	before noun =6 judge	-56	before name =6 judge	-82	before noun =15872 verb	-15	before noun =7386 verb	-15
26	before who =0 think	-61	before noun =10 think	39	before she =24 verb	-14	before who =24 verb	-53	before noun =13824 verb	-24
26	before she =4 verb	-72	before who =4 verb	-31	before num =4 verb	-14	before noun =2534 verb	-49	before he =2 aux	-63	before * =2 aux	22
26	before name =335 aux	29	before name =1 aux	24	before det =24 verb	-28	before name =3342 verb	-38	before det =4 verb	-29	before him =4 verb	-18
26	before name =7958 say	-106	before name =1586 say	-58	before name =138 want	-65	before name =1 say	-67	before name =135 say	-51
26	before name =13535 verb	16	before name =13534 say	-37	before he =13534 verb	-29	before name =72 verb	-36	before name =1382 verb	22
26	before he =334 verb	-42	before name =13832 verb	-14	before name =334 verb	22	before name =18 verb	-27	before he =3352 verb	-17
26	before noun =15 react	34	before noun =1 react	21	before * =2 think	49	before it =2 aux	-41	before noun =16 say	-38	before we =0 say	-37
26	before name =1824 verb	-18	before they =4 verb	-48	before name =7978 verb	-27	before name =64 verb	-54	before name =78 react	-19
26	before name =13958 react	-38	before * =3358 aux	33	before noun =778 want	-15	before * =135 verb	-27	before name =786 verb	-40
26	before name =178 aux	-16	before name =13978 verb	29	before name =38 verb	-27	before noun =24 say	-22	before noun =13824 say	49
26	before name =15978 say	-23	before name =338 verb	-49	before name =1538 verb	-46	before noun =15952 verb	-14	before name =13958 judge	-66
26	before name =13586 verb	-42	before name =3358 think	-25	before noun =11958 verb	-17	before it =135 verb	50	after det =0 want	-21
26	before noun =3396 verb	-28	before noun =138 aux	-22	before * =3958 aux	-28	before * =35 verb	43	before noun =2 judge	30
26	before they =2 judge	-52	before * =24 say	-36	before name =15 judge	-32	before * =2534 verb	-35	before name =16 say	-31
26	before noun =11396 say	37	after name =0 show	-58	before name =6 show	-63	before noun =6 show	33	before who =0 aux	-54
26	before name =3594 aux	-13	before noun =158 show	-14	after noun =0 show	-27	before he =0 judge	19	before name =13918 judge	24
26	before name =32 judge	-56	before noun =32 judge	-22	before det =78 think	-16	before noun =13582 verb	-29	before noun =7794 say	-16
26	before name =13876 say	-23	before noun =15938 say	-35	before name =24 want	-14	before name =4 want	-22	owner his =0 say	28
26	before noun =15 ask	48	before name =15958 verb	-33	before name =13918 verb	38	before noun =158 want	17	before name =3958 want	-18
26	before name =158 want	-32	before noun =3958 want	-38	before noun =1358 verb	21	before noun =13592 judge	-50	before name =18 aux	-22
26	before noun =13958 judge	-43	before name =7938 judge	-31	owner their =0 judge	-57	before num =12 verb	-29	before num =0 aux	16
26	before noun =178 say	-12	before noun =15978 say	-25	before num =0 say	-60	before noun =70 verb	-19	before noun =2 think	-20
26	before noun =134 verb	-44	before noun =13538 verb	45	before noun =102 say	-31	before noun =13538 say	-51	before noun =3935 verb	31
26	before name =1582 verb	-25	before name =15832 verb	-12	before noun =1278 verb	-19	after noun =0 allege	-25	before noun =10 judge	33
26	before name =10 judge	-62	before who =13596 verb	-15	before noun =11358 verb	-30	before noun =13596 verb	-19	before name =2 think	-34
26	before who =2 think	-51	before det =16 verb	23	before noun =1395 verb	-19	before noun =0 allege	-69	before noun =1394 verb	50
26	before name =15958 say	35	before name =15872 verb	-23	before name =738 verb	-22	before name =13878 say	-21	before noun =13878 say	-59
26	before name =786 say	-59	before noun =786 say	-31	before name =13978 say	42	before noun =7938 say	-21	before noun =13978 say	-20
26	before * =2 say	23	before noun =144 say	31	before name =144 say	31	before * =15 say	-33	before * =1 say	-22	before noun =1278 say	-17
26	before noun =15392 say	-48	before noun =12792 aux	-20	before noun =15392 aux	-20	before noun =1386 say	-18	before name =15938 say	32
26	before name =1386 say	22	before noun =15 judge	-16	before noun =1538 think	-23	before him =15 verb	-41	before name =13538 aux	-37
26	after name =0 allege	-36	before det =0 judge	25	before name =15876 say	-16	before name =17958 say	-18	before noun =15938 verb	-28
26	before noun =15 aux	26	before noun =42 think	-22	before noun =3959 verb	-19	before noun =12 judge	19	before noun =15 say	-135
26	before noun =1 say	-65	before noun =3395 say	-25	before one =0 say	-47	before noun =15358 say	-15	before noun =1378 verb	-28
26	before noun =13586 say	-23	before noun =10 aux	-44	before name =32 verb	53	before noun =796 verb	-19	before noun =118 want	-42
26	before noun =18 want	-27	before that =135 verb	-16	before noun =11935 verb	-14	before name =4 aux	-85	before which =2 verb	49
26	before name =5394 verb	31	before name =5395 verb	-40	before det =4 aux	-19	before noun =658 verb	-29	before you =35 verb	-34
26	before * =4 aux	-39	before noun =13534 say	-41	before noun =15934 say	-16	after name =1 say	-76	before who =2 verb	-65
26	before name =102 verb	21	before it =2 verb	-61	before noun =13534 verb	40	before noun =1382 verb	-37	before noun =12 aux	-14
26	colon noun =0 stop	-40	owner poss =0 ask	26	before which =3358 verb	-37	before noun =158 think	-22	before noun =13586 judge	-52
26	before name =184 verb	-37	before noun =6586 verb	-18	before det =15 verb	-25	before you =0 say	-29	before name =182 verb	-14
26	owner their =0 say	-40	after name =0 ask	-23	before noun =138 think	-44	before det =2 judge	-39	before * =2 judge	15	before that =2 aux	-13
26	before * =32 verb	27	before * =3358 verb	39	before them =15 verb	-34	before noun =3395 verb	37	owner poss =0 say	-97	before noun =52 verb	-42
26	owner * =0 say	-70	before noun =32 say	-28	before * =32 say	34	before him =0 show	-47	before which =0 show	-15	before * =0 show	-40
26	before name =15958 think	-29	before noun =10 say	-42	before name =10 say	31	before poss =0 say	-33	before name =7958 aux	-115
26	before noun =8 aux	-17	before they =0 verb	-106	before name =718 verb	12	before noun =12658 aux	-23	before that =134 verb	-40
26	before he =2 think	-79	before name =15 aux	41	before name =13938 say	-48	before name =13938 verb	-57	before name =158 say	-58
26	before that =13958 say	-24	before noun =7872 say	-35	before name =134 verb	13	before that =13958 verb	29	before name =11938 verb	-22
26	before noun =13538 aux	22	before name =13538 say	-55	before name =24 say	52	before name =13582 verb	-17	before noun =13878 think	35
26	before noun =7958 say	-38	before noun =7958 verb	-53	before noun =6558 verb	-18	before noun =7958 judge	-17	before noun =6 aux	-32
26	before noun =6558 aux	-26	before noun =7958 aux	23	before he =13958 verb	-82	before he =4 verb	-74	before it =13594 verb	25
26	before name =13594 verb	-80	before name =3358 aux	28	before noun =13594 aux	-63	before who =3958 aux	-29	before name =7038 aux	-18
26	before name =126 verb	-64	before noun =126 verb	-23	before he =24 verb	-36	before name =13824 verb	-14	before he =2538 verb	36
26	before name =13878 aux	-26	before det =15958 aux	-12	before noun =3958 aux	-50	before noun =15838 verb	-17	before noun =3958 verb	-34
26	before name =624 verb	-34	before name =7862 verb	-35	before name =6252 verb	-18	before * =18 verb	-13	before noun =75 say	-36
26	before noun =13959 say	-36	before noun =15958 want	-18	before name =15958 want	-16	before noun =7594 say	22	before noun =11394 say	35
26	according name =0 prep	35	before noun =7358 aux	-25	before name =7786 aux	-26	before noun =7838 aux	-15	before noun =3876 aux	41
26	before noun =3384 verb	-39	before name =3384 verb	-47	before name =1786 say	-14	before name =13596 say	29	before name =13596 verb	-41
26	before name =7912 verb	-13	before noun =118 aux	-55	before he =2 judge	-80	before that =2 judge	-19	before noun =11834 verb	-20
26	before him =0 say	-64	before * =18 say	-13	after one =0 say	46	before noun =1182 say	-24	before one =2 say	36	before * =3382 aux	23
26	before * =3382 say	-21	before noun =2539 verb	-37	before they =4 aux	-16	before noun =2538 aux	55	before * =338 verb	-36
26	before name =62 verb	-56	before noun =62 verb	-31	before name =32 say	-62	before name =7862 say	-38	before noun =7862 say	-19
26	before name =15878 verb	22	before name =13958 want	-45	before noun =13958 want	-42	before name =7938 want	12	before noun =19594 verb	-24
26	before * =3958 verb	34	before * =19594 verb	50	before noun =15858 verb	-21	before noun =15862 verb	-12	before name =7358 verb	37
26	before noun =6338 verb	-23	before name =2535 aux	-31	before noun =4782 verb	-21	before noun =138 want	-12	before name =35 verb	-17
26	before noun =7594 verb	33	before one =2 verb	-25	before name =4 ask	60	after noun =0 ask	-34	after him =0 say	-26	before noun =102 verb	-32
26	before noun =13590 verb	-48	before you =0 want	-32	before * =3952 verb	-13	before name =138 aux	12	before name =7838 verb	30
26	before name =13918 aux	43	before noun =15394 verb	42	before noun =24 want	35	before noun =4 want	25	before noun =2538 say	-62
26	before name =14538 verb	33	before noun =196 verb	-14	before name =13952 verb	-18	before noun =15832 say	-18	before name =3394 say	61
26	before noun =6 react	-31	before noun =3358 react	46	before name =6 react	-44	before name =2534 verb	-47	before name =24 aux	-85
26	before noun =74 verb	-15	before name =6242 verb	-15	before name =15862 verb	-24	before noun =6242 verb	-13	before name =78 ask	25
26	before noun =78 ask	-17	before * =135 say	30	before they =1 verb	12	before noun =782 judge	-14	before name =3394 judge	31
26	after name =0 want	-28	before he =1395 verb	-34	before name =4 admit	18	before name =13876 verb	-38	before name =15878 say	-23
26	before det =6 say	-18	before noun =135 say	21	before * =4 react	38	before they =2 want	-42	before name =3386 verb	-38
26	before noun =13832 verb	-28	before name =6 ask	15	before noun =6 ask	-28	before noun =5358 verb	38	before * =24 aux	-18
26	before * =1358 verb	35	before * =2594 verb	-26	before noun =7824 verb	-35	before noun =2594 verb	37	before noun =3358 judge	-58
26	before name =6 aux	-17	before which =3358 aux	-53	owner she =0 noun	-50	after us =0 say	-18	before name =15878 aux	-26	colon * =0 stop	22
26	before * =335 aux	-23	before one =0 want	26	before noun =38 want	-18	before noun =3938 verb	-24	before name =6558 aux	-24
26	before name =6558 verb	-20	before noun =12 allege	-21	before noun =778 verb	-16	before name =7872 want	-17	before det =12 verb	-34
26	before name =13594 aux	-50	before noun =13596 aux	-35	before who =1 say	-14	before noun =3959 say	-28	before name =15978 verb	-32
26	before he =395 verb	-52	before noun =7839 verb	-13	before noun =3952 aux	-19	before noun =12 deny	-22	before one =0 aux	-46
26	before noun =62 aux	-18	before name =62 aux	-21	before name =7586 aux	-69	by those =0 prep	-41	after noun =0 deny	-32
26	before noun =13586 think	38	before noun =7586 verb	-44	before noun =2 show	-16	before noun =3952 verb	-41	before name =1586 verb	-22
26	before she =4 aux	-18	before noun =7784 aux	-23	before who =3958 verb	-25	before she =1 say	-25	before she =0 judge	-31
26	before name =178 verb	-15	owner poss =0 want	-36	before noun =58 aux	22	before noun =11394 verb	-48	before noun =6534 aux	-20
26	before they =0 want	-76	before noun =3870 verb	-19	before name =12786 verb	-23	before name =7978 judge	-23	before name =3384 aux	-21
26	before he =335 verb	-18	before poss =0 verb	18	before name =42 verb	-51	before he =13594 verb	31	before noun =42 verb	-26
26	before noun =118 verb	-14	before noun =2536 verb	-15	before noun =318 aux	-22	before noun =7958 think	-18	before noun =15938 think	49
26	before noun =1382 think	-39	before what =0 aux	-17	before * =0 judge	25	before noun =7934 judge	-18	before noun =3394 aux	12
26	before name =7978 say	-35	before name =7394 verb	-36	before name =7978 want	-29	before she =4 want	-42	before * =3382 verb	-24
26	before noun =15872 say	-15	before noun =7386 say	-43	before name =7386 verb	-43	before name =76 say	-48	before who =3394 say	-45
26	before noun =10338 say	-38	before who =3395 verb	16	before noun =58 verb	-23	before name =3959 verb	-24	before name =15938 verb	16
26	owner his =0 show	-38	before * =15 verb	-13	before name =3358 want	-21	before name =7939 verb	26	before name =15959 verb	-16
26	before name =15879 verb	49	before noun =13838 say	19	before name =1 show	-24	before * =5358 verb	-47	before * =4 think	-77
26	before * =5394 verb	28	before noun =335 aux	38	before he =24 want	-17	before noun =2535 verb	-25	before that =2 react	43
26	before them =2 verb	-19	before we =2 react	-15	before noun =64 aux	-29	before themselves =0 say	-12	before noun =1382 aux	28
26	before * =3594 verb	-21	before * =3392 verb	-34	before they =12 verb	30	before * =13594 verb	-37	before he =4 say	27	before he =135 verb	31
26	before he =13538 aux	-18	before name =1358 say	-69	before noun =24 think	24	before name =24 think	20	before they =2 think	-30
26	before they =2538 verb	18	before noun =12782 verb	19	before noun =3586 aux	-30	after they =0 say	-44	before name =13458 verb	-24
26	before noun =135 judge	-23	before * =38 verb	-15	before noun =11396 verb	14	before noun =13978 verb	21	before me =0 say	-36
26	before name =3358 say	-75	before who =3358 say	-54	before name =12738 verb	-16	before noun =624 verb	-17	before noun =1182 react	-26
26	before name =3358 verb	-49	before noun =11832 verb	-38	before name =7786 verb	-19	before noun =138 judge	-13	owner poss =0 think	-28
26	before noun =7824 say	-21	before that =0 react	-46	before it =15 think	-40	before name =15 think	-45	before det =3358 verb	-13
26	before num =7934 verb	12	before noun =17358 verb	-20	before name =17358 verb	47	before name =6394 verb	-26	before name =6334 verb	-17
26	before she =3359 verb	14	before name =15833 verb	-13	before noun =3359 verb	-25	before she =3358 verb	-15	before * =13958 verb	13
26	before noun =12334 verb	-13	before noun =334 verb	32	before who =32 verb	-42	before name =7902 verb	-29	before noun =10338 verb	-19
26	before det =135 verb	24	before noun =252 verb	26	before name =252 verb	41	before which =0 want	-18	before noun =11394 want	50
26	before name =15394 verb	-52	before noun =786 verb	-14	before name =19594 say	-29	before noun =2534 aux	-15	before noun =2534 say	-66
26	before det =13958 say	28	before noun =126 say	-15	before noun =1358 say	-39	before noun =13592 aux	-55	before noun =13592 verb	15
26	before that =2 want	-29	before noun =3382 want	26	before * =0 allege	13	before * =13952 verb	-16	before name =0 admit	82
26	before noun =0 admit	-48	before noun =68 verb	-12	before name =242 verb	-12	before noun =52 say	34	before noun =138 show	-67
26	before name =2 admit	54	after noun =0 admit	-26	before noun =782 say	-34	before we =2 say	-80	before noun =15926 say	-20
26	before name =784 say	-14	before name =17832 think	-14	before name =13833 verb	47	before noun =13833 verb	-19	before * =15958 say	-36
26	owner his =0 want	20	before noun =13870 verb	34	before noun =15838 say	-24	before who =0 react	-70	before name =10 verb	-61
26	before name =7038 verb	-35	before noun =1596 say	-29	before name =7934 say	-71	before noun =7934 say	37	before name =7934 aux	-13
26	before * =0 react	-18	before num =78 say	28	before noun =11832 say	-26	before name =3394 aux	41	before he =0 show	43	owner poss =0 allege	24
26	before noun =790 verb	-12	before name =15 say	29	before noun =13595 say	-24	before noun =1538 aux	17	before det =6 aux	-44
26	before he =4 judge	17	before it =1 say	-25	before it =15 say	-66	before it =15394 verb	-30	before noun =3538 verb	25
26	before noun =15 allege	-51	before noun =7935 say	-38	before name =1394 say	28	before name =14 say	-23	before him =15958 verb	43
26	before name =395 aux	-36	before noun =5358 say	34	before noun =13918 verb	-19	before noun =5352 verb	31	before noun =2534 think	-18
26	before noun =13592 say	-39	before they =0 judge	-52	before noun =13838 judge	-28	before noun =13838 verb	-18	before name =7978 aux	-35
26	before noun =6394 verb	-12	before name =3392 verb	-57	before name =13592 verb	-23	before noun =3394 judge	-51	before name =13832 judge	17
26	before who =0 judge	28	before name =1595 verb	33	before noun =394 verb	49	before which =4 verb	-63	before name =704 verb	-17
26	before they =13958 verb	-38	before it =3952 verb	-15	before noun =13902 verb	-30	before name =13902 verb	45	before that =3352 verb	-14
26	before who =3358 verb	-36	before noun =10334 verb	-17	before name =1352 verb	24	before noun =1352 verb	-39	before name =12 judge	47
26	before name =7878 judge	-12	before name =7358 say	40	before name =13958 ask	56	before name =7872 verb	-26	before noun =3182 verb	-12
26	before noun =14594 verb	-14	before name =586 verb	-43	before noun =586 verb	-25	before name =118 aux	-33	before name =15978 aux	-33
26	before name =17824 verb	-16	before * =15 aux	-22	before name =2534 say	55	before noun =24 admit	-16	before noun =4 admit	15
26	before name =7138 say	-62	before noun =135 think	19	before who =2 ask	-70	before noun =3386 verb	-17	before noun =7394 say	-31
26	before noun =338 say	36	before * =0 deny	-25	before himself =0 say	-25	before noun =13952 aux	-23	before name =68 verb	27
26	before name =3352 aux	29	before noun =242 verb	-28	before name =82 verb	-19	before * =18594 say	-22	before name =68 say	-33
26	before noun =2 allege	-50	before noun =15863 verb	19	before name =3594 verb	-38	before name =7794 verb	-26	before noun =13595 verb	21
26	before who =24 say	41	before noun =7978 say	-15	before who =4 say	-19	before noun =4792 say	-16	before noun =62 say	-21
26	before name =62 say	-33	before noun =15 want	-38	before noun =1 want	-23	before name =1 want	-25	before name =15 want	-59
26	before noun =15392 verb	38	before name =2438 verb	-33	before noun =424 verb	-31	before name =3386 say	-40	before name =178 say	-18
26	before noun =3264 verb	-42	before noun =15394 aux	-14	before name =70 say	-64	before who =2 react	-22	before name =15872 say	-22
26	before name =2 deny	21	before noun =3342 verb	-20	before noun =3342 aux	37	before * =13959 verb	-20	before noun =13538 think	-16
26	before noun =3978 verb	-17	before which =0 judge	-52	before he =24 aux	-19	before he =4 aux	-27	before noun =7935 verb	-27
26	before who =4 want	-30	before who =2 say	-85	before name =7024 say	-35	before name =2539 verb	19	before * =6 say	-15
26	before noun =7592 verb	-22	before noun =735 verb	45	before they =13958 say	-48	before noun =3952 say	-38	before name =13596 judge	-18
26	before * =6 aux	-13	before det =2 say	-47	before det =13959 verb	13	before noun =396 verb	-23	before noun =1 admit	-13
26	before noun =13596 want	-40	before name =1582 aux	-29	before name =394 verb	-67	before noun =13587 verb	-26	before name =758 verb	-46
26	before name =7592 verb	-40	before name =1 ask	-21	before name =2594 aux	-78	before name =7832 say	-22	before noun =7832 say	-20
26	before name =13934 aux	-32	before name =6338 verb	-33	before noun =192 aux	15	before name =158 judge	-12	before * =19358 verb	-27
26	before name =1342 verb	-22	before name =1958 aux	-18	before det =3394 aux	-18	before det =3394 verb	-23	before he =12 say	54
26	before name =7878 want	-16	before name =7396 verb	-17	before noun =5958 verb	-36	before that =12 aux	-21	before * =195 aux	-18
26	before noun =7595 verb	41	before noun =13586 want	-16	before noun =3958 say	-73	before noun =5586 verb	-21	before name =782 say	-37
26	before name =7833 verb	-18	before name =7134 verb	-50	before she =24 aux	47	before she =2 say	27	before one =10 verb	-12
26	before name =3938 verb	-26	before who =13593 say	-30	before name =13944 say	-20	before name =13832 aux	-24	before noun =7038 verb	-13
26	before noun =42 aux	-13	before noun =7392 say	-18	before she =0 think	-61	before name =324 verb	-20	before noun =13944 say	-34
26	before noun =6594 verb	32	before noun =13944 verb	-27	before noun =14538 verb	-16	before name =7032 verb	-63	before noun =1382 want	-41
26	before noun =782 want	-22	before name =7874 verb	-23	before who =335 verb	-25	before name =12 deny	-33	before name =134 say	36
26	before he =126 say	12	before he =6 say	-14	before you =135 verb	-44	before name =478 verb	-22	owner he =0 noun	-73	before noun =6586 say	-13
26	before noun =3382 aux	-12	before noun =7586 aux	-37	before noun =7586 judge	-32	before noun =7838 verb	-64	before name =13952 say	17
26	before noun =3878 verb	-33	before noun =13596 say	-72	before noun =15972 verb	-20	before it =4 judge	-13	before that =4 judge	41
26	before name =3934 verb	-52	before name =12 aux	-13	before noun =6334 say	-19	before that =13958 want	53	before noun =5959 verb	28
26	before noun =7587 verb	-19	before name =4 allege	22	before name =2538 aux	-26	before name =8 verb	23	before name =4 show	44
26	before noun =13596 judge	20	before they =13594 verb	-28	before name =13959 verb	88	before name =13939 verb	53	before one =0 judge	-43
26	before which =0 react	-46	before noun =15958 allege	-15	before * =13958 aux	-13	before name =16 judge	-17	before he =0 allege	66
26	before name =3394 allege	-51	before that =0 allege	-80	before noun =1 deny	-13	before * =24 want	-77	before * =4 want	42	before * =0 ask	30
26	before name =13584 verb	63	before name =7394 say	-34	before name =7395 say	-18	before noun =13587 say	-41	before name =13824 think	23
26	before name =2538 think	65	before she =4 think	35	before you =0 judge	-48	before name =790 verb	-28	before name =6 allege	-53
26	before noun =6 allege	-27	before name =7824 verb	-33	before * =2538 verb	-47	before name =3358 deny	51	before noun =4 deny	-32
26	before name =3395 judge	35	before det =24 say	19	before name =395 say	-15	before noun =395 say	26	before name =5358 verb	-24
26	before * =13538 say	39	before name =786 aux	-13	before noun =7786 aux	-14	before name =7862 judge	-39	before noun =7786 judge	-20
26	before name =7958 judge	-53	before noun =12 ask	-35	before name =12 ask	-26	before noun =335 say	40	before noun =3352 say	12
26	before who =2 want	55	before who =1 judge	-17	before who =13594 verb	-37	before who =6 verb	-13	before noun =13846 verb	-14
26	before name =10 aux	-66	before he =3958 verb	-20	before noun =64 judge	-20	before * =3958 say	-23	before name =778 aux	40
26	before noun =3254 verb	-33	before noun =13738 verb	-30	before them =0 judge	-13	before noun =13938 judge	32	before name =7934 judge	-22
26	before noun =124 verb	-53	before name =3538 say	-17	before he =24 judge	20	before name =12782 verb	37	before name =7872 aux	-31
26	before noun =124 aux	-20	before noun =784 verb	-13	before name =1396 say	41	before which =13958 verb	-19	before * =19586 verb	-20
26	before name =13958 think	-72	before noun =62 judge	-16	before noun =7032 want	-28	before noun =7033 verb	12	before noun =7032 think	36
26	before name =782 aux	30	before noun =13862 verb	-15	before noun =12778 verb	-26	before name =15926 verb	-22	before which =32 verb	-31
26	before name =15902 say	-16	before who =42 verb	-13	before name =2432 verb	-28	before noun =7134 verb	-22	before noun =3394 want	13
26	before noun =3392 say	-25	before noun =3392 verb	22	before noun =6534 say	-23	before name =15864 say	-23	before he =3959 verb	-53
26	before noun =7593 verb	36	owner his =0 think	-17	before he =6 verb	-27	before he =13586 verb	-36	before it =24 verb	-28	before it =4 verb	-44
26	before noun =12 want	23	before name =12 want	48	before he =0 react	-52	before name =15944 verb	-18	before name =7926 aux	-16
26	before name =7594 verb	-41	before name =7392 verb	-19	before which =13596 verb	28	before she =12 verb	28	before name =1382 want	21
26	before name =3394 deny	-41	before det =2 show	-46	before noun =70 say	-48	before he =3394 verb	-23	before noun =6538 verb	40
26	before noun =778 say	-16	before it =2538 think	-33	before they =13538 verb	-15	before noun =13879 verb	-18	before name =15394 aux	41
26	before noun =386 say	-24	before name =7134 aux	-40	before * =3393 verb	-34	before who =4 think	29	before they =3358 think	-21
26	before they =3358 verb	-24	before they =3358 aux	-41	before noun =3586 verb	-33	before noun =258 verb	-17	before det =2 think	-13
26	before noun =13918 aux	-23	before noun =1242 verb	34	before noun =3859 verb	48	before name =124 aux	-34	before noun =5582 verb	-32
26	owner her =0 say	-20	before noun =13583 verb	-18	before he =138 verb	-35	before who =12 verb	19	before name =7032 aux	-12
26	before name =386 verb	-17	before noun =7972 verb	-23	before noun =13446 verb	-19	before * =3358 say	34	before noun =13832 say	15
26	before name =1590 aux	-33	before name =152 verb	-13	before he =3394 aux	-45	before noun =126 aux	29	before name =2594 say	-43
26	before name =2595 say	-34	before noun =12792 verb	-12	before name =62 judge	-22	before name =3352 judge	-21	before noun =7518 verb	43
26	before name =7658 verb	-21	before noun =7358 judge	-26	before noun =7596 verb	-13	before * =2538 aux	-44	before that =24 aux	-14
26	before she =335 verb	22	before noun =13872 judge	-46	before * =52 verb	-20	before which =0 think	-43	before name =70 think	36
26	before name =790 aux	-12	before noun =75 verb	15	before name =124 verb	-18	before noun =7135 verb	-20	before noun =1358 show	-35
26	before noun =3394 think	-42	before name =15926 say	-12	before name =12734 verb	-14	before noun =7938 show	-24	before name =42 say	36
26	before noun =10 react	-49	before one =0 think	-26	before noun =13978 aux	-37	before name =1278 say	-13	before name =778 verb	-13
26	before noun =790 aux	-22	before he =13958 say	-31	before det =138 judge	37	before noun =15382 say	-18	before noun =538 verb	-35
26	before name =1386 verb	-39	before name =13872 verb	42	before name =118 want	38	before name =11935 verb	39	before name =1935 verb	-14
26	before name =11934 aux	52	before noun =11934 aux	34	after me =0 say	25	before name =5958 aux	25	before * =135 think	31
26	before name =7870 say	-30	before * =13958 want	14	before det =78 aux	-18	before noun =5592 verb	-17	before name =7358 aux	-17
26	before name =35 say	-34	before det =10 verb	-33	before noun =1538 judge	-40	before * =13878 say	16	before he =3394 say	-29
26	before name =3876 verb	-16	owner his =0 ask	-79	before noun =1595 judge	-21	before det =2 ask	26	before he =13952 verb	-25
26	before who =2 judge	-79	before name =3394 think	21	before name =3392 say	-29	before name =3594 say	-24	before noun =7358 think	-45
26	before name =13824 judge	14	before he =13538 verb	50	before noun =10334 say	-16	before noun =13824 think	18	before noun =13594 judge	-28
26	before noun =7595 say	-18	before name =13594 want	-34	before name =12 think	-82	before noun =12 think	-39	before who =0 show	-38
26	before name =14558 verb	-26	before name =7595 verb	-35	before name =7924 aux	-28	before noun =13858 verb	-36	before noun =390 verb	-30
26	before noun =7032 say	44	before noun =15839 say	-22	before he =4 think	33	before noun =1595 think	35	before name =15394 say	25
26	before name =13534 aux	-24	before noun =7870 say	-21	before name =3358 allege	-59	before name =3595 verb	-37	before none =2 verb	-12
26	before noun =13854 verb	-55	before he =13596 verb	-26	before name =4792 say	-36	owner poss =0 deny	-35	before name =15870 want	-12
26	before noun =7586 say	49	before name =13595 verb	-35	before det =1382 verb	17	before it =4 want	-17	before who =13958 want	77
26	before noun =3878 judge	-28	before noun =13952 want	-36	before noun =3392 want	39	before noun =786 aux	-15	before name =7584 say	64
26	before name =1382 aux	20	before they =2 say	43	before noun =13584 verb	33	before * =2535 verb	-44	before we =2 judge	20
26	before they =24 want	-27	before noun =1384 verb	-23	before noun =15959 say	-15	before whom =2 verb	-13	before she =2 think	-15
26	before noun =7396 aux	-24	before noun =2538 think	15	before noun =15 show	29	before she =2 judge	-12	before name =13596 aux	-13
26	before * =1182 verb	-17	before * =195 verb	-17	before noun =3382 say	-29	before which =2 want	45	before noun =15842 verb	-21
26	before noun =186 say	-13	before noun =3394 deny	-33	before noun =12738 say	-17	before name =15834 verb	-16	before name =5394 say	25
26	before name =5394 judge	-18	before noun =13594 think	28	before name =32 aux	-46	before name =70 judge	-30	before noun =3952 want	-44
26	before noun =2595 verb	16	before name =7959 say	-36	before noun =3390 verb	-13	before he =0 ask	-27	before num =98 say	-17
27	before =0 say	45	before =0 verb	-30	before =2 think	-96	after =2 think	-20	before =2 verb	-28	before =2 aux	-63	before =3 think	-126
27	after =3 think	-36	before =3 verb	-191	before =3 want	-93	before =3 aux	-123	before =1 say	165	by =3 prep	-90	owner =3 noun	-117
27	owner =2 noun	-48	after =0 judge	-70	before =0 react	-26	after =0 react	-59	before =0 want	22	before =2 say	-151	after =0 say	35
27	before =3 say	-194	after =3 say	-77	owner =0 judge	32	before =2 want	39	owner =0 react	-41	after =0 want	-31	before =0 think	25
27	after =0 think	-61	according =0 prep	28	before =2 react	-67	by =2 prep	-66	after =2 say	-64	before =5 verb	-87	owner =0 show	-61
27	after =0 ask	-54	after =3 want	-22	after =0 show	-48	before =2 ask	-58	before =2 judge	-62	before =0 allege	17	after =0 allege	-55
27	before =4 say	-19	before =2 allege	-63	before =2 show	21	owner =0 ask	13	owner =2 say	-26	before =5 aux	-31	before =3 judge	-33
27	owner =3 say	-41	before =5 want	-32	before =0 admit	-27	owner =0 want	-13	after =0 deny	-39	owner =3 think	-21	after =3 judge	-21
27	before =3 react	-26	owner =0 think	-71	after =0 admit	-38	owner =0 allege	19	before =3 show	-77	before =3 ask	-73	before =3 admit	-27
27	before =5 think	-46	owner =0 deny	-35
28	rival *	-29	win the	19	said ,	24	turning out	-64	be *	-25	believe *	14	afford to	-16	going to	-79	is the	-16	designed to	24	focused on	39
28	trying to	-62	know what	26	talking about	72	hoping for	64	saying he	59	made a	19	get a	15	continues to	-62	is to	-26	hopes to	37
28	candidacy .	-13	said to	-70	contests in	-33	leads *	-24	according to	-45	to a	36	vowed to	85	holds a	-67	is on	-44	said the	53	be “	-38
28	has a	-97	from *	20	hope that	37	told reporters	43	: /	-47	classified information	-19	is what	-19	use of	-47	said she	47	think it	-17	is .	-44
28	* *	17	asked about	-18	reported ,	64	from the	-60	clear that	-45	be the	-76	served as	-38	chief of	-20	told *	34	calling on	22	serving as	-25
28	involved in	-16	* ,	-18	be a	-19	do this	-40	plans to	46	continue to	-17	wins the	-45	have to	-36	said during	-19	criticized *	74
28	chosen to	-20	wife ,	-31	calling for	56	suggested the	-21	called for	58	take a	-15	known as	-31	said on	52	called on	74	proposed a	49
28	has the	-74	appeal to	-71	are in	20	is “	35	support .	-54	conducted by	-32	look at	-46	talked about	40	* .	-75	show that	14	intended to	-40
28	from a	-104	show *	68	last week	-50	said his	58	offered to	61	pay for	-15	place in	-35	says .	90	are the	-51	hope to	-32	: ‘	48	go to	41
28	said :	66	served in	-24	want to	-31	is *	-59	willing to	42	were the	-49	made the	47	asked *	54	know ,	-12	met with	34	be .	-39	control .	36
28	run for	-48	taking a	-51	was more	-28	end up	-18	debate .	-19	think .	39	said *	18	used a	-51	sent or	-27	from his	-62	declined to	63
28	said in	25	used to	-28	been more	41	states and	-21	run the	38	called the	-69	to *	21	vote in	-56	said that	70	given the	43	has to	-33
28	think he	-16	do a	21	think that	-51	say ,	-19	elected ,	31	support for	24	win ,	-14	leading the	-55	be president	13	released by	-59	been a	-43
28	would like	89	capitalize on	-16	suggestion that	47	says the	69	being a	-33	influence the	-23	says *	47	among *	-47	debate ,	-102
28	pointed out	56	campaign ,	-15	support the	51	chose *	-33	win in	-40	looking to	98	gave a	41	came to	-16	took on	-32	saying the	24	wants to	-26
28	argue that	65	campaign *	-13	campaign manager	-25	wrote in	54	is one	34	are no	35	states ,	-78	live in	-29	support *	-28	book ,	45	party *	-23
28	states .	-45	have the	-38	have a	-99	is an	39	care ,	-61	lead .	-34	get to	-33	is ,	-12	is this	-12	endorsed *	48	saw the	-37	appears to	-40
28	rallies and	-22	including the	-16	having to	-22	campaign .	-54	left to	-39	said at	37	insisted that	51	say they	27	attacks on	-19	do what	45
28	say *	36	do .	-55	to the	134	among the	-22	benefited from	-52	including *	-51	support ,	-16	head of	-45	was an	-109	have more	-49
28	support to	-25	husband ,	-17	rolled out	75	from her	-50	issues .	42	respond to	-14	scheduled to	-43	accused *	85	reported in	27
28	referring to	56	leaving the	-33	become the	-61	are .	-41	ability to	-60	remarks .	-35	referred to	58	had a	-65	plan ,	25	agreed to	-45
28	do with	39	work in	32	say this	-17	failed to	-47	reach a	42	say he	-59	continued to	49	wrote .	81	list of	-19	said it	-35	looking for	43
28	set to	37	became a	-38	acknowledged that	75	focus on	-29	by their	-26	saying *	-26	committed to	-25	running a	50	see *	55	making it	-56
28	proposal to	32	entering the	65	seen as	-40	rival ,	-29	founded by	-57	knows what	31	work .	-13	something that	-19	saying that	66	be more	-29
28	arguing that	52	role as	-42	refused to	71	expected to	-58	based on	-55	pledged to	76	went to	-65	points .	-38	gave *	-30	left the	-76
28	appear to	-56	thanks to	-63	were to	-12	believe that	-14	promised to	15	hosted by	-20	continuing to	-33	got a	-28	considered a	-53
28	ensure that	37	come to	-30	be able	-62	allowed to	-18	said they	117	push for	51	refuses to	46	won the	-73	is no	-34	values and	-33
28	comes to	-17	is doing	-46	win .	-43	becomes the	-20	need to	-53	show up	-37	working for	-43	needed .	-36	has done	19	been the	-82	do to	-45
28	denied that	60	decision to	-46	set up	-29	happen .	-28	saying she	-19	aimed at	-27	by other	-38	place .	-32	focusing on	-16	nominee ,	-14
28	did in	-50	says he	53	get the	-40	elected president	-14	affect the	-12	issues ,	-19	emerged as	-65	appeared to	-18	speak at	-67	was ''	-19
28	released a	46	is about	-29	be in	-35	mate .	-20	talk about	-57	led *	-45	spoke on	-62	criticism of	39	is at	-55	is for	-13	is more	-49
28	promise to	32	last month	38	last year	-77	views on	-21	remains a	-28	are a	-28	are more	-61	compared with	-65	says it	84	founded in	-21
28	made it	-55	by some	14	campaign for	-18	campaign 's	20	rejected the	-49	was at	-46	decided to	-43	campaigns ,	-14	worked for	-16	address ,	14
28	was on	-33	leading *	-23	compete in	39	was in	-66	took the	-83	seeking to	-19	advising *	-65	work together	-13	is whether	-15	created a	-63
28	work at	-46	held a	-89	is likely	-73	invest in	-30	be much	-45	see the	-51	was *	-80	come from	-39	close to	-28	given that	-47	do in	-37
28	faces a	-45	been able	34	came in	39	said one	54	hold a	-80	tends to	-41	put *	-25	had no	33	* the	-38	role in	-12	said of	70	noting that	-25
28	seem to	-12	participate in	-12	get out	-41	tried to	-79	come up	-15	hoped to	32	support from	19	told him	-53	is in	-13	representing the	-52
28	give *	-48	comment on	45	had the	-77	change .	-32	poised to	-57	benefit from	-41	known for	-53	become more	-34	put a	40	find a	-50	plans .	-16
28	contests ,	-41	told a	50	leading in	45	said a	55	rivals ,	15	meeting with	-30	way to	-29	argued that	63	add up	-38	states that	-50
28	campaign on	-16	contests .	-49	by his	-59	pushed for	-13	sought to	71	leading up	16	campaign in	-51	be an	-30	be to	17	play a	-85	is less	-29
28	campaign is	-23	wrote *	51	running for	-52	is "	17	was "	17	responded .	16	process .	-21	close the	-29	follow the	-22	win *	-25	lead in	-27
28	locked up	-48	agree that	40	contest .	-17	are likely	-35	built a	-38	released .	-43	state of	-31	remains the	-44	point ,	-28	: "	-31
28	coming to	37	tweet /	-31
29	before pron =2	-56	before cue =0	-88	before verb =2	-28	before verb =0	-136	by stop =0	15	before aux =0	-147	after aux =0	-54
29	after stop =0	30	after prep =0	-123	by verb =0	-58	before verb =3	-70	before comma =2	-117	before verb =1	24	before comma =0	-22
29	before adv =2	-15	before adv =0	-31	after comma =0	-80	after verb =0	-47	after quote =0	-79	before det =2	-57	before det =0	-65
29	after cue =0	-48	after adv =0	-22	before sub =2	-19	before prep =2	-110	before poss =2	-52	before cue =3	-119	before cue =1	23	by aux =0	-65
29	before noun =0	-105	before prep =0	-94	before conj =2	-38	before conj =0	-13	before name =2	-48	before name =0	-58	by sub =0	-23
29	after stop =2	-15	after cue =1	17	by prep =0	-72	after aux =1	-22	before aux =3	-122	before aux =1	49	owner noun =2	-28	by conj =0	-49
29	by comma =0	-59	by cue =0	-17	by det =1	22	after rel =0	-35	after conj =1	-14	after name =1	-26	before rel =2	-37	before adv =3	-33
29	before adv =1	14	by rel =0	-40	before dash =2	-14	before dash =0	-15	by prep =1	38	by adv =0	-51	before dash =3	-21	by noun =0	-18
29	after num =1	-30	by det =0	-17	according prep =0	-31	according stop =0	16	before quote =2	-31	before dash =1	-31
30	=18 =0 say	-48	=0 =0 say	24	=78 =0 say	-118	=0 =4 say	-64	=7878 =0 say	-38	=0 =6 say	-62	=15878 =0 say	-44	=0 =0 noun	-15	=14 =0 verb	-53
30	=0 =2 verb	-28	=18786 =0 verb	-64	=0 =4 verb	-106	=7878 =0 verb	-45	=0 =6 verb	-67	=122 =0 verb	39	=1922 =0 verb	-19	=15386 =0 verb	-30
30	=1 =0 verb	-37	=1595 =0 verb	40	=19595 =0 verb	-13	=1 =2 verb	-29	=158 =0 think	-33	=138 =0 verb	17	=0 =0 aux	-27	=18 =0 aux	-49
30	=138 =0 aux	-18	=15938 =0 aux	-17	=2 =0 verb	-36	=0 =0 want	-42	=338 =0 want	-55	=138 =0 think	-47	=3392 =0 think	-19	=3392 =0 aux	-13
30	=13832 =0 aux	-21	=13854 =0 verb	-55	=0 =0 prep	27	=178 =0 verb	-24	=13958 =0 verb	-93	=2 =0 aux	-91	=13958 =0 aux	-57	=15978 =0 aux	-51
30	=3395 =0 verb	51	=13833 =0 verb	20	=182 =0 verb	-43	=1182 =0 verb	-47	=3394 =0 verb	-90	=13832 =0 verb	-26	=335 =0 verb	-73	=18335 =0 verb	-14
30	=24 =0 verb	-91	=4 =0 verb	-39	=0 =3 verb	-68	=1586 =0 verb	-39	=0 =2 judge	-117	=7938 =0 verb	-34	=46 =0 verb	20	=15846 =0 verb	24
30	=18796 =0 verb	-23	=158 =0 verb	-32	=194 =0 verb	29	=13594 =0 verb	-78	=15934 =0 verb	-19	=10 =0 verb	-31	=15358 =0 verb	-15
30	=19534 =0 verb	37	=0 =0 react	-39	=78 =0 react	-44	=0 =2 react	-70	=0 =3 react	-12	=6 =0 want	-12	=0 =3 want	-82	=735 =0 verb	39	=2 =0 say	50
30	=1382 =0 say	-29	=3358 =0 say	-48	=13832 =0 say	18	=1590 =0 verb	-17	=4 =0 say	53	=12 =0 verb	24	=112 =0 verb	-14	=3358 =0 verb	-38
30	=5382 =0 verb	44	=13959 =0 verb	59	=11395 =0 verb	-13	=3359 =0 verb	-16	=5383 =0 verb	-16	=6 =0 say	-200	=0 =3 say	-115	=12558 =0 say	13
30	=12558 =0 verb	-52	=78 =0 aux	36	=0 =2 aux	-31	=7838 =0 think	-21	=0 =2 think	-107	=1538 =0 want	-31	=3952 =0 want	-33	=7838 =0 want	-43
30	=0 =2 want	-74	=6 =0 think	-56	=3952 =0 think	-33	=0 =5 think	38	=6 =2 think	18	=12739 =0 verb	-24	=3953 =0 verb	-16	=7839 =0 verb	-24
30	=1 =4 verb	-16	=0 =3 prep	-167	=0 =2 prep	-34	=12 =0 say	-31	=12 =2 say	-17	=15870 =0 say	-50	=17958 =0 say	-24	=7138 =0 verb	-25
30	=14 =0 want	-15	=1582 =0 verb	-19	=1358 =0 want	-17	=15958 =0 verb	38	=335 =0 judge	47	=1 =0 judge	-29	=15833 =0 judge	-23	=15959 =0 judge	-29
30	=0 =5 judge	-15	=0 =4 judge	-81	=7978 =0 verb	-39	=0 =5 verb	13	=3352 =0 verb	-28	=15832 =0 verb	-19	=3353 =0 verb	32	=15833 =0 verb	-15
30	=0 =4 react	-14	=3352 =0 say	53	=135 =0 verb	32	=192 =0 verb	-16	=18 =0 verb	-37	=1938 =0 verb	-18	=13594 =0 say	56	=13594 =0 want	-56
30	=19392 =0 want	18	=78 =0 verb	-27	=72 =0 verb	-35	=12 =3 verb	-12	=2586 =0 verb	-42	=7024 =0 verb	-48	=12 =5 verb	19	=72 =2 verb	-24
30	=2586 =2 verb	-25	=738 =0 verb	-48	=0 =4 aux	-40	=7025 =0 verb	-28	=78 =0 want	64	=7935 =0 verb	-47	=1024 =0 verb	-26	=15902 =0 verb	-28
30	=13538 =0 verb	51	=24 =2 verb	-65	=4 =2 verb	-79	=16 =0 want	-15	=13538 =0 want	54	=7934 =0 want	-21	=0 =3 judge	-84	=24 =0 judge	40
30	=24 =2 judge	-25	=4 =2 judge	-52	=758 =0 verb	-61	=15874 =0 verb	-15	=2538 =0 verb	22	=3396 =0 verb	-14	=0 =5 want	-46	=6 =2 want	-92
30	=6472 =0 verb	17	=2 =4 verb	-70	=338 =0 verb	-98	=3386 =0 think	38	=3386 =0 verb	-29	=3386 =0 want	14	=13952 =0 verb	-74	=7392 =0 verb	-42
30	=782 =0 verb	35	=2 =2 verb	-77	=7832 =0 verb	-40	=12 =2 verb	-33	=7833 =0 verb	-32	=15879 =0 verb	46	=13595 =0 verb	-23	=13586 =0 aux	-32
30	=0 =0 deny	-37	=13586 =0 verb	-97	=13958 =2 verb	-13	=2 =2 say	-75	=15876 =0 say	-28	=15934 =0 say	-45	=13958 =0 say	53	=7938 =0 say	-43
30	=2 =4 say	-37	=13958 =2 say	-38	=13594 =2 say	-26	=0 =4 think	-24	=16 =0 verb	33	=1596 =0 verb	24	=0 =5 say	24	=7386 =0 aux	-21
30	=15972 =0 aux	-14	=3382 =0 verb	103	=195 =0 verb	-60	=3383 =0 verb	16	=478 =0 say	-33	=1394 =0 verb	51	=4792 =0 verb	-25	=13952 =0 aux	-44
30	=2 =2 aux	-52	=68 =0 say	-53	=158 =0 aux	-67	=15958 =0 aux	-84	=2534 =0 aux	31	=138 =0 say	-60	=7938 =0 aux	-22	=15935 =0 verb	-12
30	=1 =0 aux	16	=7935 =0 aux	-16	=7792 =0 verb	-23	=13438 =0 verb	-17	=19382 =0 aux	46	=38 =0 say	-20	=1 =0 say	-84	=1594 =0 verb	-17
30	=13938 =0 verb	-62	=11832 =0 deny	-35	=18 =0 think	-14	=13958 =0 think	-36	=4 =0 aux	-104	=118 =0 say	-58	=1392 =0 verb	53	=11938 =0 verb	34
30	=1358 =0 verb	46	=13934 =0 verb	-49	=78 =0 think	-53	=15878 =0 think	-16	=15958 =0 think	-46	=13592 =0 think	-42	=2 =0 ask	17	=2 =2 ask	-34
30	=15958 =0 ask	-13	=13958 =0 ask	47	=0 =0 ask	-33	=18 =0 ask	-16	=3358 =0 ask	34	=184 =0 verb	-77	=1584 =0 verb	-14	=5358 =0 aux	-39
30	=12478 =0 verb	37	=32 =0 aux	-59	=1395 =0 verb	-71	=19395 =0 verb	-21	=18538 =0 aux	-24	=38 =0 verb	-32	=3938 =0 aux	-37	=24 =0 say	24
30	=4 =0 think	22	=4 =2 think	-15	=7852 =0 verb	-16	=384 =0 say	-34	=7958 =0 verb	-75	=13878 =0 verb	-25	=182 =0 say	-19	=13846 =0 say	-65
30	=18792 =0 say	-22	=3858 =0 verb	-45	=1 =0 think	-27	=64 =0 say	-46	=4 =3 say	-40	=15386 =0 say	-27	=7838 =0 say	-36	=4 =5 say	36
30	=64 =2 say	-28	=702 =0 verb	-17	=7032 =0 verb	-66	=3394 =2 verb	-14	=7586 =0 say	36	=6 =2 say	57	=7382 =0 verb	-13	=7586 =0 verb	-88
30	=118 =0 verb	-20	=18334 =0 verb	-24	=7182 =0 verb	-22	=6558 =0 verb	-33	=2438 =0 verb	-47	=1586 =0 say	-74	=7134 =0 say	-29	=6582 =0 verb	-13
30	=7782 =0 verb	-24	=178 =0 aux	-16	=7978 =0 aux	-46	=7358 =0 verb	17	=7386 =0 say	14	=7358 =0 say	33	=7387 =0 verb	-13	=7386 =0 want	-34
30	=0 =7 want	29	=7358 =0 want	-41	=7396 =0 verb	-26	=6534 =0 verb	-24	=7386 =0 verb	-57	=0 =8 verb	34	=2 =6 verb	-25	=74 =0 verb	-20
30	=0 =5 prep	23	=0 =4 prep	-96	=6 =0 judge	-82	=15958 =0 judge	-26	=6 =2 judge	-61	=15872 =0 verb	-40	=0 =7 verb	-111	=6 =4 verb	-47
30	=10 =0 think	38	=15872 =0 think	-16	=13824 =0 verb	-35	=7394 =0 verb	-42	=4 =4 verb	-65	=2534 =0 verb	-80	=2 =3 aux	-25	=62 =0 aux	-22
30	=2 =5 aux	-83	=62 =2 aux	-14	=335 =0 aux	13	=3342 =0 aux	47	=1824 =0 verb	-34	=3824 =0 verb	-47	=3342 =0 verb	-66	=7958 =0 say	-111
30	=1586 =2 say	-25	=18582 =0 verb	-24	=138 =0 want	-61	=135 =0 say	-12	=13935 =0 say	14	=13534 =0 say	-60	=13534 =0 verb	52	=334 =0 verb	25
30	=15 =0 react	32	=2 =0 think	-32	=3254 =0 aux	-24	=16 =0 say	-70	=15824 =0 verb	-23	=7978 =2 verb	-14	=64 =0 verb	-20	=4 =3 verb	-67
30	=4 =5 verb	-63	=64 =2 verb	20	=4 =7 verb	-16	=1382 =0 want	-23	=3358 =0 aux	36	=778 =0 want	-25	=3358 =0 want	48	=786 =0 verb	-58
30	=17878 =0 verb	-15	=13978 =0 aux	-25	=13978 =0 verb	33	=13824 =0 say	62	=15978 =0 say	-44	=18794 =0 say	-35	=1538 =0 verb	-46
30	=15952 =0 verb	-22	=158 =0 judge	-47	=15395 =0 verb	-15	=3358 =0 think	-59	=1782 =0 verb	-16	=3978 =0 verb	-33	=796 =0 verb	-26
30	=1958 =0 verb	-24	=11958 =0 verb	-28	=7972 =0 verb	-28	=3958 =0 want	-44	=18394 =0 want	-18	=3397 =0 verb	66	=18395 =0 verb	-15
30	=17938 =0 verb	-13	=15978 =0 think	-15	=3958 =0 think	-42	=3958 =0 aux	-28	=35 =0 verb	18	=15978 =0 judge	-16	=3358 =0 judge	-76
30	=15 =0 judge	-42	=11396 =0 say	36	=2534 =0 say	18	=78 =0 show	-45	=0 =2 show	-83	=1 =0 show	-17	=0 =3 show	-70	=6 =0 show	-75	=0 =5 show	-31
30	=6 =2 show	40	=3594 =0 aux	35	=158 =0 show	-16	=18 =0 judge	-17	=118 =0 judge	-15	=13918 =0 judge	42	=32 =0 judge	-55	=7832 =0 judge	-20
30	=13582 =0 verb	-38	=7794 =0 say	-26	=15938 =0 say	19	=24 =0 want	-49	=4 =0 want	-45	=15 =0 ask	38	=19594 =0 verb	31	=13918 =0 verb	26
30	=158 =0 want	-16	=17838 =0 want	-17	=7978 =0 want	-28	=2558 =0 verb	-14	=13592 =0 judge	-52	=7938 =0 judge	-33	=2 =2 judge	-65
30	=792 =0 verb	-27	=15878 =0 aux	-33	=13962 =0 verb	-22	=178 =0 say	-25	=15394 =0 say	21	=7794 =0 verb	-29	=102 =0 say	-40	=13538 =0 say	-37
30	=3934 =0 want	35	=3935 =0 verb	28	=326 =0 verb	-28	=15832 =0 judge	-30	=3272 =0 verb	-13	=0 =4 ask	-18	=1278 =0 verb	-25	=1358 =0 judge	-17
30	=0 =3 allege	-39	=0 =2 allege	-44	=0 =5 allege	51	=0 =4 allege	-21	=10 =0 judge	17	=15874 =0 say	-18	=13596 =0 verb	-25	=11358 =0 verb	-12
30	=1582 =0 think	-12	=13596 =0 think	-46	=18782 =0 verb	-15	=4 =2 say	-108	=0 =4 show	-50	=13878 =0 say	-67	=13938 =0 say	-27	=786 =0 say	-64
30	=13978 =0 say	44	=6 =4 say	-85	=76 =0 verb	-15	=15876 =0 verb	-21	=19586 =0 verb	34	=7738 =0 say	-40	=144 =0 say	49	=1 =2 say	-48
30	=15 =2 say	-20	=1278 =0 say	-37	=15392 =0 say	-22	=778 =0 aux	38	=12792 =0 aux	-22	=15392 =0 aux	-22	=1538 =0 think	-23	=13539 =0 verb	-24
30	=1978 =0 aux	-14	=15358 =0 aux	-13	=19534 =0 aux	56	=13538 =0 aux	64	=32 =0 verb	62	=1582 =0 say	-15	=13458 =0 think	13	=15876 =0 aux	-14
30	=15 =0 aux	46	=1582 =0 aux	-39	=12 =0 judge	17	=3395 =0 say	27	=15358 =0 say	-26	=3394 =0 say	18	=1358 =0 say	-103	=13592 =0 verb	18
30	=1378 =0 verb	-31	=72 =0 say	-13	=10 =0 aux	-98	=1590 =0 aux	-28	=18 =0 want	-42	=118 =0 want	29	=3918 =0 want	-18	=1935 =0 verb	-26
30	=11935 =0 verb	34	=5395 =0 verb	-64	=3352 =0 aux	25	=18334 =0 aux	-19	=5394 =0 aux	-39	=3346 =0 verb	-21	=658 =0 verb	-33	=3534 =0 verb	-18
30	=6592 =0 verb	-13	=5258 =0 verb	-61	=1382 =2 verb	21	=12 =0 aux	-51	=15952 =0 say	-17	=0 =2 ask	-45	=13586 =0 judge	-57	=6586 =0 verb	-18
30	=18539 =0 verb	-15	=136 =0 say	-47	=1958 =0 think	-30	=2534 =0 think	18	=12582 =0 verb	-20	=19592 =0 verb	-15	=16 =0 judge	-25
30	=3278 =0 aux	-30	=52 =0 verb	-15	=0 =7 prep	-21	=0 =6 prep	-52	=0 =7 think	-36	=0 =6 think	-12	=0 =9 think	-22	=32 =2 say	-21
30	=19592 =0 say	-39	=2534 =0 show	-52	=10 =0 say	-18	=7958 =0 aux	40	=13858 =0 aux	14	=12658 =0 aux	-31	=1934 =0 verb	-24	=38 =0 think	-49
30	=2 =2 think	-29	=2 =4 think	-13	=12538 =0 verb	-30	=136 =0 verb	-27	=11938 =0 say	49	=7872 =0 say	-32	=19394 =0 verb	-12	=7390 =0 verb	-17
30	=7872 =0 verb	-31	=3958 =0 say	-48	=24 =2 say	-47	=13582 =0 say	-31	=13878 =0 think	32	=13538 =0 judge	-20	=7958 =0 judge	-61	=0 =6 judge	-34
30	=0 =3 aux	-86	=6558 =0 aux	-45	=0 =5 aux	23	=6 =2 aux	-96	=0 =7 aux	-79	=6 =4 aux	-32	=13594 =0 aux	-88	=7038 =0 aux	-21	=15958 =2 aux	-12
30	=3594 =0 verb	-68	=3594 =0 say	-40	=126 =0 verb	-75	=1878 =0 say	-17	=386 =0 verb	-18	=10394 =0 verb	-18	=624 =0 verb	-27	=24 =3 verb	-29
30	=7862 =0 verb	-39	=624 =2 verb	-29	=5594 =0 verb	-16	=6252 =0 verb	-21	=75 =0 say	-48	=1 =4 say	-51	=13959 =0 say	-28	=0 =1 want	-54
30	=1586 =0 want	-17	=15958 =0 want	-39	=790 =0 verb	-42	=10 =2 verb	-21	=7594 =0 say	-20	=11394 =0 say	34	=1386 =0 verb	-28	=7878 =0 aux	-15
30	=7358 =0 aux	-26	=0 =6 aux	-12	=7358 =2 aux	-15	=7786 =0 aux	-23	=3876 =0 aux	35	=7838 =0 aux	-19	=7786 =2 aux	-19	=24 =2 want	-14
30	=4 =2 want	-41	=3384 =0 verb	-80	=10 =0 want	-52	=7912 =0 verb	-23	=13596 =2 verb	-15	=118 =0 aux	-66	=11834 =0 verb	-20	=1182 =0 say	-30
30	=13918 =0 say	54	=3938 =0 say	44	=3382 =0 aux	-17	=3382 =0 say	-40	=778 =0 think	-17	=1382 =0 aux	34	=13876 =0 want	-28	=2538 =0 aux	42
30	=62 =0 verb	-57	=2 =3 verb	-96	=2 =5 verb	-34	=62 =2 verb	-35	=32 =0 say	-63	=7862 =0 say	-31	=58 =0 say	25	=3396 =0 say	-46	=1958 =0 want	-18
30	=13958 =0 want	61	=15878 =0 want	-13	=1878 =0 aux	-18	=19595 =0 aux	-15	=3959 =0 aux	33	=15942 =0 verb	-13	=15858 =0 verb	-26
30	=15862 =0 verb	-34	=6338 =0 verb	-31	=15918 =0 verb	-16	=2535 =0 aux	-40	=18253 =0 aux	-25	=19538 =0 verb	-15	=2 =2 want	-55	=4782 =0 verb	-32
30	=1396 =0 verb	-24	=4 =0 ask	32	=7032 =0 ask	42	=15870 =0 ask	-13	=13590 =0 verb	14	=0 =4 want	-76	=395 =0 think	-34	=7902 =0 verb	-33
30	=3952 =0 verb	-32	=13838 =0 verb	-24	=3278 =0 verb	-17	=7838 =0 verb	43	=13918 =0 aux	20	=15394 =0 verb	20	=138 =0 allege	22	=2538 =0 say	-49
30	=18252 =0 say	-14	=186 =0 verb	-28	=14538 =0 verb	27	=196 =0 verb	-16	=38 =0 react	-15	=3934 =0 verb	-88	=15832 =0 say	-28	=126 =0 react	-50
30	=6 =0 react	-38	=3358 =0 react	41	=3394 =0 react	43	=15862 =0 aux	-16	=6242 =0 verb	-31	=7538 =0 verb	-13	=782 =0 judge	-25	=0 =1 say	-18
30	=7382 =0 aux	-13	=15872 =0 want	-18	=3264 =0 verb	17	=4 =0 admit	12	=2526 =0 verb	-41	=13876 =0 verb	-46	=0 =1 verb	15	=4 =0 show	54
30	=6 =0 ask	22	=0 =3 ask	-38	=6 =2 ask	-49	=7352 =0 verb	-16	=5358 =0 verb	-26	=2594 =0 verb	44	=7824 =0 verb	-62	=1586 =0 aux	-16
30	=7032 =0 aux	-16	=14 =0 say	-31	=2594 =0 aux	-16	=3878 =0 verb	-48	=3878 =0 say	-25	=12 =0 think	-48	=7782 =0 aux	-18	=258 =0 want	-38
30	=5358 =0 want	53	=38 =0 want	-54	=3938 =0 verb	-54	=3393 =0 verb	-43	=15864 =0 verb	-12	=12794 =0 aux	-30	=12795 =0 verb	-15	=12 =0 want	39
30	=778 =0 verb	-29	=3876 =0 verb	-36	=3876 =0 think	-29	=7872 =0 want	-18	=0 =6 want	-31	=24 =0 think	17	=32 =2 verb	-31	=13952 =0 say	-40
30	=92 =0 verb	-13	=0 =2 stop	-62	=18386 =0 aux	-19	=19582 =0 verb	-12	=6594 =0 verb	-18	=19596 =0 verb	-14	=7934 =0 aux	-18	=13596 =0 aux	-62
30	=3959 =0 say	22	=5586 =0 aux	-23	=395 =0 verb	15	=5587 =0 verb	-29	=3952 =0 aux	-27	=12 =0 deny	-39	=2 =4 aux	-22	=2 =6 aux	-19
30	=7586 =0 aux	-61	=0 =2 deny	-29	=13586 =0 think	37	=3934 =0 think	-46	=2 =0 show	32	=782 =0 show	-32	=2 =2 show	-23	=152 =0 verb	-22
30	=12782 =0 aux	27	=7784 =0 aux	-29	=4394 =0 aux	-37	=12794 =0 verb	-32	=58 =0 aux	-27	=11394 =0 verb	-53	=24 =2 aux	-22	=6534 =0 aux	-24
30	=19586 =0 think	-42	=0 =8 want	-21	=19586 =0 want	39	=538 =0 judge	-61	=5392 =0 verb	-25	=3870 =0 verb	-19	=764 =0 verb	-13	=12786 =0 verb	-30
30	=7978 =0 judge	-27	=15938 =0 judge	-20	=3384 =0 aux	-22	=3384 =0 think	43	=5278 =0 verb	-25	=3385 =0 verb	-20	=0 =1 aux	-52	=42 =0 verb	-74
30	=15842 =0 verb	-25	=2536 =0 verb	-41	=318 =0 aux	-29	=12586 =0 verb	-34	=1382 =0 think	27	=15938 =0 think	44	=7934 =0 judge	-26
30	=3394 =0 aux	16	=15958 =0 react	-20	=7978 =0 say	-40	=13824 =0 want	-16	=4 =4 want	-18	=3382 =0 judge	17	=3390 =0 verb	-20	=15872 =0 say	-33
30	=13902 =0 verb	43	=76 =0 say	-55	=10338 =0 say	-15	=13902 =0 say	47	=13903 =0 verb	30	=1342 =0 verb	-43	=58 =0 verb	-15	=13432 =0 verb	-40
30	=1582 =0 ask	-19	=3958 =0 ask	43	=786 =0 aux	-34	=7939 =0 verb	20	=135 =0 show	-28	=2535 =0 verb	-26	=782 =0 react	-34	=758 =0 say	-48
30	=342 =0 verb	-28	=64 =0 aux	-20	=4 =3 aux	-35	=324 =0 verb	-24	=358 =0 verb	-36	=338 =0 think	55	=2584 =0 verb	-45	=3392 =0 verb	-25
30	=1592 =0 verb	-16	=7032 =0 think	33	=24 =2 think	-31	=4 =4 think	36	=7782 =0 think	-16	=2538 =0 think	31	=12782 =0 verb	24	=3586 =0 aux	-22
30	=3587 =0 verb	-17	=13458 =0 verb	-37	=1 =2 judge	-17	=1390 =0 verb	-15	=13912 =0 verb	-19	=12738 =0 say	-33	=12738 =0 verb	-14
30	=3342 =0 say	-44	=6462 =0 verb	-39	=1182 =0 react	-30	=11832 =0 verb	24	=11832 =0 aux	-23	=7786 =0 verb	-20	=138 =0 judge	23	=0 =5 react	-13
30	=7824 =0 say	-27	=195 =0 think	-54	=795 =0 think	-45	=12 =0 react	34	=184 =0 judge	-19	=18518 =0 verb	-16	=182 =0 judge	-22	=13594 =2 verb	-16
30	=17358 =0 verb	42	=6394 =0 verb	-16	=6394 =2 verb	-25	=12792 =0 verb	-13	=62 =0 think	-15	=2 =3 think	-33	=2 =5 think	-65	=62 =2 think	-18
30	=15944 =0 verb	-15	=6334 =0 verb	-12	=3394 =0 think	23	=13953 =0 verb	-26	=12334 =0 verb	-14	=3394 =2 say	-29	=252 =0 verb	-74
30	=13526 =0 verb	-32	=11394 =0 want	47	=335 =0 say	35	=2 =0 allege	-67	=15824 =0 say	-21	=19594 =0 say	24	=14558 =0 say	35	=7870 =0 verb	-13
30	=12734 =0 verb	-23	=424 =0 verb	-47	=13592 =0 aux	-63	=15902 =0 say	-19	=7786 =0 say	-16	=0 =0 admit	-24	=0 =2 admit	-23	=13593 =0 say	-42
30	=68 =0 verb	26	=242 =0 verb	-33	=52 =0 say	15	=2538 =0 ask	-36	=782 =0 admit	-13	=782 =0 say	-65	=15926 =0 verb	-29	=15926 =0 say	-31
30	=784 =0 say	-25	=98 =0 say	-19	=478 =0 verb	-26	=17832 =0 think	-14	=7538 =0 aux	-13	=13870 =0 verb	38	=7825 =0 verb	-29	=195 =0 aux	-36
30	=382 =0 say	-39	=15838 =0 say	-29	=13592 =0 say	-14	=3972 =0 verb	41	=7038 =0 verb	-36	=1596 =0 say	-45	=7934 =0 say	27	=5959 =0 verb	50
30	=18338 =0 say	-16	=11832 =0 say	-30	=150 =0 verb	-15	=13595 =0 say	-52	=13964 =0 verb	-39	=11394 =0 aux	14	=13972 =0 verb	-14
30	=13458 =0 aux	25	=1538 =0 aux	16	=184 =0 say	-53	=4 =4 say	-45	=15392 =0 verb	36	=195 =0 say	47	=3538 =0 verb	14	=15 =0 allege	35
30	=1 =0 allege	-28	=7935 =0 say	36	=1394 =0 say	24	=395 =0 aux	-51	=5358 =0 say	30	=534 =0 verb	-25	=5352 =0 verb	-17	=13926 =0 aux	-15
30	=38 =0 judge	-17	=13838 =0 judge	-29	=12778 =0 verb	-15	=13926 =0 verb	-21	=2524 =0 verb	-29	=13832 =0 judge	16	=394 =0 verb	46
30	=704 =0 verb	-23	=5396 =0 verb	-25	=335 =0 react	-39	=3352 =0 want	-22	=15394 =0 want	-13	=55 =0 verb	-20	=1182 =0 want	-23	=10334 =0 verb	-21
30	=1384 =0 verb	-24	=1352 =0 verb	19	=13934 =0 aux	-60	=13934 =0 want	44	=13846 =0 verb	-19	=3258 =0 aux	-20	=7878 =0 judge	-12	=1446 =0 say	-29
30	=7358 =2 verb	-30	=18358 =0 aux	-19	=3182 =0 verb	-15	=3582 =0 verb	-23	=14594 =0 verb	-14	=14538 =0 say	40	=78 =2 verb	-23	=12786 =0 say	-38
30	=586 =0 verb	-47	=0 =9 judge	-12	=17824 =0 verb	-13	=1502 =0 verb	-14	=2534 =2 verb	-26	=24 =0 admit	27	=7138 =0 say	-62	=7032 =0 say	35
30	=3358 =2 say	-13	=3396 =0 aux	-15	=4 =0 deny	-24	=7394 =0 say	-39	=18594 =0 say	-23	=4386 =0 verb	-21	=338 =0 say	-36	=7758 =0 aux	-23
30	=3278 =0 say	-31	=42 =2 verb	-13	=82 =0 verb	-29	=7958 =0 allege	-44	=7958 =0 want	46	=6339 =0 verb	-13	=335 =0 think	-43	=782 =0 want	-41
30	=2 =4 want	-22	=15382 =0 verb	-12	=5396 =0 aux	-21	=24 =6 say	-16	=4 =6 say	-32	=4792 =0 say	-45	=62 =0 say	-33	=2 =3 say	13	=2 =5 say	-20
30	=62 =2 say	-25	=15 =0 want	-77	=1 =0 want	-37	=1 =2 want	-14	=3386 =0 say	-66	=15394 =0 aux	29	=2595 =0 say	-34	=70 =0 say	-65
30	=184 =0 think	-34	=3352 =0 think	25	=18538 =0 verb	-25	=4338 =0 say	-15	=13538 =0 think	-37	=13594 =0 think	39	=7658 =0 verb	-24
30	=1595 =0 say	-17	=6582 =0 judge	-17	=3386 =0 judge	-13	=11838 =0 verb	-33	=11958 =0 aux	-22	=2438 =0 say	-49	=15978 =0 want	-18
30	=7024 =0 say	-40	=535 =0 verb	-50	=7592 =0 verb	-54	=15972 =0 verb	-21	=7382 =0 say	-14	=3952 =0 say	30	=2594 =0 say	-56	=538 =0 aux	-23
30	=15 =0 admit	-34	=1 =0 admit	-18	=12792 =0 want	-12	=13864 =0 say	-41	=184 =0 aux	41	=6478 =0 verb	-31	=3343 =0 verb	-35	=6478 =0 say	-21
30	=7952 =0 verb	-14	=7858 =0 verb	-24	=12594 =0 verb	-35	=2594 =0 judge	33	=7832 =0 say	-37	=5586 =0 verb	-23	=18558 =0 verb	-21
30	=6338 =2 verb	-25	=15936 =0 say	-12	=4338 =0 verb	-43	=192 =0 aux	48	=3918 =0 verb	-13	=258 =0 verb	-34	=0 =4 deny	-13	=1958 =0 aux	-25
30	=15834 =0 verb	-18	=7878 =0 want	-19	=3934 =0 say	-18	=74 =0 aux	-16	=7396 =0 aux	-26	=0 =5 deny	39	=702 =0 aux	32	=12394 =0 verb	-21
30	=13597 =0 verb	-17	=7595 =0 verb	17	=15873 =0 verb	-13	=13864 =0 aux	24	=6 =2 react	-46	=335 =0 want	47	=2432 =0 verb	-45	=7134 =0 verb	-62
30	=1395 =0 say	-21	=42 =0 aux	-19	=7392 =0 say	34	=7978 =0 think	-33	=135 =0 react	-43	=14 =0 judge	-16	=13944 =0 verb	-25	=15824 =0 think	-16
30	=7874 =0 verb	-15	=7584 =0 say	52	=5386 =0 say	84	=3538 =0 say	-18	=12738 =0 want	-15	=6586 =0 say	-33	=15864 =0 say	-28	=7824 =0 judge	-14
30	=6 =6 aux	-27	=3878 =0 want	-25	=2 =7 verb	-51	=6334 =0 say	-36	=7587 =0 verb	-17	=7594 =0 aux	-33	=24 =0 allege	56	=2539 =0 aux	-15
30	=9394 =0 verb	-22	=518 =0 aux	-23	=13939 =0 verb	43	=13825 =0 verb	-12	=738 =0 aux	-12	=13454 =0 verb	-30	=15958 =0 allege	-19
30	=13594 =0 allege	30	=15912 =0 say	-31	=1795 =0 aux	23	=15 =0 deny	-32	=1 =0 deny	-17	=13584 =0 verb	36	=19182 =0 verb	-34	=7395 =0 say	-24
30	=13587 =0 say	14	=3918 =0 think	-14	=5352 =0 say	25	=17394 =0 say	-23	=7958 =0 react	32	=15824 =0 judge	-14	=11958 =0 judge	-15
30	=6 =0 allege	-37	=3358 =0 deny	49	=4 =2 deny	-19	=3395 =0 judge	51	=336 =0 verb	-41	=7586 =0 ask	17	=395 =0 say	64	=5359 =0 say	50
30	=0 =9 aux	-41	=7862 =0 judge	-47	=7786 =0 judge	-21	=12 =0 ask	-35	=12 =2 ask	-16	=102 =0 want	-13	=10334 =0 say	-20	=64 =0 judge	-25
30	=7786 =0 think	-14	=3254 =0 verb	-51	=13738 =0 verb	-30	=13938 =0 judge	49	=2594 =2 verb	-34	=2 =4 judge	-19	=12782 =0 want	-53
30	=12783 =0 verb	-48	=7834 =0 verb	44	=15859 =0 verb	-16	=5832 =0 verb	-23	=3392 =0 judge	40	=2538 =0 judge	-37	=1596 =0 judge	-40
30	=7872 =0 aux	-31	=15358 =0 want	35	=3594 =0 want	-35	=15958 =2 say	-27	=124 =0 aux	35	=7924 =0 aux	-30	=12558 =0 aux	-40	=3958 =0 judge	-81
30	=1358 =0 show	-42	=2 =5 judge	65	=62 =2 judge	-18	=11934 =0 say	-20	=7032 =0 want	-28	=13862 =0 verb	-24	=7582 =0 verb	-16	=24 =6 verb	13
30	=70 =0 think	31	=15870 =0 want	-13	=2534 =0 want	-53	=7139 =0 verb	22	=3876 =0 say	-39	=6338 =0 say	-23	=12758 =0 verb	-63	=3394 =0 want	17
30	=3392 =0 say	-52	=6534 =0 say	-42	=7593 =0 verb	-22	=13586 =0 show	-56	=14478 =0 verb	-21	=13595 =0 want	26	=126 =0 aux	35	=7926 =0 aux	-20
30	=126 =2 aux	-13	=2 =1 verb	-61	=3394 =0 deny	-67	=3395 =0 aux	-14	=3978 =0 say	-23	=70 =2 say	-14	=3586 =0 verb	-43	=6538 =0 verb	-25
30	=32 =3 verb	-21	=32 =5 verb	-48	=15862 =0 say	-13	=778 =0 say	-37	=4786 =0 verb	-29	=3586 =0 say	-26	=11386 =0 verb	-14	=13879 =0 verb	-18
30	=3934 =0 aux	-19	=386 =0 say	-25	=3872 =0 verb	-17	=7134 =0 aux	-41	=13594 =0 react	14	=12764 =0 verb	-20	=7135 =0 verb	-31	=558 =0 verb	-16
30	=7833 =0 judge	-21	=7586 =0 want	51	=3276 =0 aux	-21	=3276 =0 say	-41	=0 =9 verb	-42	=6 =6 verb	-26	=16 =0 ask	-13	=13938 =0 want	-24
30	=3595 =0 verb	-37	=4 =5 judge	-40	=64 =2 judge	-21	=7938 =0 show	-39	=3859 =0 verb	60	=2434 =0 verb	-27	=5582 =0 verb	-35	=13872 =0 verb	39
30	=135 =0 deny	61	=382 =0 verb	31	=5394 =0 react	-33	=13446 =0 verb	-16	=13832 =2 say	-15	=14558 =0 verb	-29	=12718 =0 verb	-28
30	=1595 =0 judge	-29	=7873 =0 verb	-13	=62 =0 judge	-22	=2 =3 judge	-51	=6338 =0 judge	-24	=3346 =0 aux	-16	=5586 =0 say	-41	=18558 =0 say	-18
30	=3346 =0 say	-19	=3352 =0 judge	-36	=7518 =0 verb	26	=7358 =0 judge	-33	=7596 =0 verb	-33	=3539 =0 verb	-22	=790 =0 aux	-31	=5394 =0 judge	-44
30	=13878 =0 want	-13	=15372 =0 verb	-16	=13586 =2 say	-24	=19386 =0 say	-19	=13586 =0 react	34	=538 =0 verb	28	=5594 =0 aux	-18
30	=13854 =0 aux	43	=646 =0 aux	-85	=10 =0 react	-54	=3878 =0 judge	-22	=5386 =0 aux	41	=2 =7 aux	-18	=3372 =0 verb	-19	=5359 =0 verb	15
30	=19394 =0 judge	-13	=15382 =0 say	-18	=3394 =0 show	-57	=7950 =0 aux	-15	=11934 =0 aux	66	=13854 =0 say	-38	=5958 =0 aux	21	=7870 =0 say	-43
30	=1 =4 judge	-12	=3958 =0 react	-17	=64 =0 want	-33	=4 =3 want	-12	=5592 =0 verb	-18	=3912 =0 verb	30	=13979 =0 verb	-14	=7959 =0 say	-40
30	=1538 =0 judge	-40	=3959 =0 judge	-62	=3596 =0 verb	-32	=1824 =0 say	-31	=3276 =0 verb	-31	=1958 =0 say	-18	=1255 =0 verb	-46
30	=13874 =0 verb	-16	=7358 =0 think	-45	=13824 =0 judge	23	=7392 =0 judge	24	=13594 =0 judge	29	=7595 =0 say	-18	=2586 =0 say	-13
30	=135 =0 want	-55	=7038 =0 judge	-35	=13590 =0 say	-15	=15839 =0 say	-26	=1595 =0 think	34	=8 =0 want	42	=5394 =0 say	-41	=3358 =0 allege	-66
30	=384 =0 verb	-27	=13858 =0 say	-34	=13935 =0 aux	-21	=1384 =0 think	29	=3392 =0 want	43	=15959 =0 say	-15	=13584 =0 aux	-25	=2538 =0 react	-21
30	=19590 =0 aux	-27	=4334 =0 verb	-26	=13524 =0 verb	23	=15 =0 show	21	=2534 =0 judge	-36	=19592 =0 aux	-21	=70 =0 judge	-45	=3902 =0 verb	-20
30	=1590 =0 say	-18	=242 =0 say	-63	=42 =0 say	33	=3394 =0 ask	-60	=1592 =0 aux	-14	=186 =0 say	-23	=12782 =0 judge	-36	=15926 =0 judge	-17
30	=3390 =0 aux	36	=18394 =0 say	-19	=2595 =0 verb	-23	=19594 =0 think	-24	=78 =0 allege	-17	=11838 =0 say	-17	=3918 =0 say	-25	=34 =0 verb	60
30	=1832 =0 aux	-18	=8 =0 say	-33	=35 =0 judge	-23	=52 =0 aux	-47	=7138 =0 think	21	=13584 =0 say	-37	=7939 =0 think	32	=12784 =0 say	-17
30	=1278 =0 want	-24	=3353 =0 say	-15
31	colon name *	24	owner det his	33	before prep for	-68	before aux will	63	before name *	-16	before pron you	-109	after pron you	-16
31	before pron we	-24	before pron *	24	after pron *	-73	before pron they	-59	after pron they	-16	before prep about	-23	before noun rhetoric	-39
31	before aux should	-26	before aux is	-16	owner poss *	-16	before comma ,	47	before rel *	-82	before aux are	-13	after name *	-54
31	before pron she	-38	before aux was	-147	before adv actually	-51	owner det their	18	after comma ,	36	before quote “	-24	before det this	17
31	before prep of	-43	after prep of	-15	owner det our	-45	before noun country	-44	before aux were	-22	owner det her	-84	before aux could	-27
31	after prep to	-125	owner noun policy	43	before noun tax	-35	before verb campaign	33	before noun ad	-17	before conj and	-19	after conj and	-109
31	after aux would	-30	by name *	-45	before rel which	14	before conj but	38	before adv effectively	-39	after aux is	-30	before sub that	-49
31	before prep in	53	before noun final	-69	before noun delegates	-59	according verb according	46	before aux has	40	owner det its	16
31	before adv not	-24	after pron he	-43	before adv also	24	after adv also	-49	before noun leaders	-25	before noun nomination	-32	after mark )	-21
31	before prep with	-42	before aux be	-100	before adv really	-64	before pron me	-13	before noun foundation	-54	after aux *	-25
31	before aux been	-80	owner det my	23	before adv recently	-35	before adv never	-64	before adv now	-27	before adv only	-33	after aux could	-16
31	before prep from	54	before adv always	16	owner det your	-35	before rel who	39	before adv instead	-20	before aux have	35	after rel who	-33
31	before aux cannot	-55	before pron him	42	after aux has	-25	before noun own	41	before verb including	-35	before noun husband	-47
31	before verb began	-33	before det *	-59	before aux must	-86	after pron we	-15	owner noun own	-29	after aux be	-13	before noun poll	84
31	after noun poll	-15	by prep up	-39	by prep down	-60	before noun results	20	before noun voters	34	before noun candidates	45	by noun support	38
31	after aux have	-26	owner noun national	-17	by verb conducted	-72	before noun percentage	-57	owner det *	-15	before prep at	-74
31	before noun nominee	54	before noun either	-14	before conj or	-14	before adv largely	-52	before sub while	30	after rel that	-33	by adv away	-59
31	after aux are	-18	before prep *	41	after aux had	-16	before adv already	-32	after adv already	-13	before noun new	-55	before noun media	-70
31	after aux was	-33	after quote ”	106	before noun state	-46	owner noun political	-69	before noun group	69	before pron them	21
31	before pron one	-45	before adv often	69	after # #	-71	before adv *	43	after prep *	-21	owner noun campaign	-50	before adv well	-57
31	before adv seemingly	15	before prep like	-23	before noun business	16	before pron everybody	-16	before adv there	24	before adv so	-57
31	before prep after	-12	before noun question	-51	before noun officials	85	before noun recent	-53	before adv repeatedly	124	before adv very	12
31	before noun two	-30	by noun reported	86	before noun primary	-53	before noun early	-30	before noun political	-81	after mark <	-27
31	before noun debate	-71	before prep by	12	before prep up	-12	after adv *	26	by verb received	-37	owner noun personal	-14	before noun email	31
31	before adv further	43	before noun emails	44	before noun likely	-31	before dash —	-48	before aux can	14	before noun candidate	-29
31	before aux do	-17	before adv just	-90	before quote ‘	-35	before cue held	-66	before mark '	-74	before adv truly	-47	owner noun foreign	-46
31	owner noun top	-44	before noun party	-37	before adv far	-38	owner noun presidential	-36	after aux will	-13	before noun campaign	41
31	before noun supporters	21	before noun million	35	before adv later	-16	before adv clearly	-39	after prep by	-14	by noun money	-35
31	before cue remember	15	before noun less	-19	before cue avoid	24	owner noun new	-38	before adv probably	-39	before adv still	-35
31	before noun governor	16	before noun women	-65	before noun social	-70	before noun free	-19	before adv currently	-32	before mark %	-54
31	owner noun home	-50	after sub while	-20	before noun person	-19	before det what	-26	before adv fully	-41	before aux am	-41	before adv even	33
31	before sub if	17	before prep before	-51	by comma ,	-27	before aux did	-14	before prep out	56	before verb start	-32	after adv not	-39
31	before noun thing	-29	before adv previously	81	before adv ultimately	-24	after prep for	-22	before cue proposed	58	before noun parents	-29
31	after prep as	-13	before verb helped	-79	before noun government	24	before noun issues	24	owner noun biggest	41	before noun time	12
31	before adv immediately	26	before noun memo	31	owner noun former	-31	owner noun current	-50	before noun employees	-17	before prep since	48
31	before prep on	-31	before noun judge	32	before rel whom	-48	before prep without	26	before mark (	-68	before noun immigrants	-55
31	before noun court	-28	before adv first	-20	before noun big	-35	before adv long	37	before noun longer	-41	before verb taking	-76
31	before adv especially	71	before prep than	-88	before sub when	-36	before noun polls	32	before noun common	-48	before noun comments	-25
31	before noun organization	52	by verb founded	-62	before noun strong	-31	before noun senator	28	before noun message	39	before noun justice	31
31	by verb hosted	-29	before adv once	57	before noun military	-23	before noun economic	18	before noun job	-22	before verb getting	-32
31	before det all	-29	before noun talk	-29	before adv particularly	26	before noun television	-29	before aux does	40	before noun tweet	44
31	before verb nominating	-29	after dash —	-21	before noun seven	-41	before pron anyone	43	before noun best	-46	after sub that	-19
31	before noun better	-50	before aux may	-77	by noun emails	-29	before cue consider	-73	before noun president	-39	before adv publicly	39
31	before noun week	54	after noun week	-14	owner poss 's	-36	by noun criticism	66	before aux doesn't	-14	before noun family	-19
31	before adv again	-52	before aux 're	-41	before cue talking	-25	owner noun running	-23	before noun words	41	before dash -	-21
31	before quote ''	-41	before pron himself	21	before noun percent	27	before noun numbers	-47	after pron it	-16	before verb help	-80
31	before verb started	58	before noun firm	-79	before noun firms	35	owner noun public	-35	owner noun chief	-27	before verb made	15
31	before adv quickly	-18	before adv initially	-18	before noun aides	60	before adv certainly	47	before noun conversation	64	before aux didn't	-43
31	before noun analysts	63	before noun public	-18	before verb took	20	after dash -	-54	before aux couldn't	-18	before aux won't	-46
31	before noun strategy	-59	before aux 'd	-41	before aux hasn't	39	before adv ever	-47	by verb come	-45	before noun men	-29
31	before noun parties	31	before noun money	-22	before adv barely	-66	before noun deal	17	after aux been	-16	before cue seen	-70	by aux was	-56
31	before aux 've	-14	after mark '	-18	before pron others	21	before adv increasingly	-67	before noun experts	72	by noun senator	-46
31	before poss 's	-51	before adv briefly	38	by verb benefit	32	before det the	-60	before cue said	55	before aux 'll	-40	before noun year	-68
31	before noun days	-55	before quote "	-20	before noun former	-53	before noun field	-59	colon noun http	-47	by adv *	-29	before noun chief	-34
31	before adv originally	49	before noun team	15	after adv even	-15	before noun mogul	23	before adv officially	-12	before adv widely	-52
31	owner noun delegate	-19	before noun private	-40	owner noun next	-30	after quote "	83	before noun strategists	59	by quote "	-24
31	before mark <	-31	colon noun page	-44
32	=1	-71	=0	34	=4	118	=3	-108	=2	-127
33	name	32	aux	-27	rel	-34	prep	-18	quote	16	mark	40	sub	-41	num	-73	noun	22	cue	23	dash	51	comma	102	stop	-28
`;
