// Written by tools/fit-attribution.ts. Not by hand.

/** A span is given as the speaker from this confidence on. */
export const SPEAKER_CONFIDENCE = 0.3;

export const SPEAKER_WEIGHTS = `
0	owner noun	-15	before verb	-49	before think	-13	after think	-86	before aux	-48	before want	-14	after judge	-102	before react	-18
0	after react	-66	after say	22	owner judge	34	owner react	-45	after want	-78	according prep	15	owner show	-64	after ask	-69	before show	18
0	before admit	-29	after show	-61	after allege	-71	owner ask	14	after deny	-40	owner think	-74	after admit	-49	owner allege	23	owner deny	-31
1	before called	-38	owner rival	-12	before make	27	before win	-89	before said	55	before believe	62	before lose	-22	before *	-30	before losing	-45
1	before vote	-23	before think	41	after think	-20	before continued	17	before turning	-75	before driving	-23	before be	-67	before afford	-34
1	before added	-29	before going	-71	before including	-25	before is	-52	before targets	-32	before gain	-34	before designed	30	before has	-48
1	before focused	14	before trying	-116	before use	-108	owner words	-27	before talking	72	before told	35	after told	-118	after said	57
1	before hoping	41	before saying	19	after saying	-40	before made	48	before thinking	34	owner country	-14	before needs	-66	before get	-81
1	before echoed	13	owner campaign	-115	before comments	-24	before hopes	27	before would	91	before comes	-69	owner address	-25
1	before criticizing	52	before release	-37	before turn	-105	owner attention	-17	before continues	-68	before face	-46	before launched	-31
1	before buy	-26	before announced	73	after announced	-27	before seek	21	before change	-52	before end	-36	owner candidacy	-74	before campaigns	-21
1	before winning	-60	before give	-13	before heading	-28	before holding	-22	before rallies	-48	before contests	-82	before leads	-65
1	before according	-53	according to	15	before vowed	97	before holds	-102	before elected	-51	after called	-46	before unite	54	owner convention	-47
1	before adding	14	owner speech	-61	before did	-35	before raising	-37	by from	-22	before hope	-15	before narrow	-29	before will	-55
1	before should	89	before do	-114	before work	-61	before reported	39	before contributed	-66	before follow	-72	before discussed	-24
1	before classified	-34	before described	52	after described	-20	owner use	-46	before denied	79	before hold	-81	before reports	15	owner name	-38
1	before ask	-58	after ask	-12	before questions	-42	owner mind	36	before served	-62	before issue	-29	before documents	-17	before felt	-56
1	owner investigation	-40	before was	32	before mentioned	-37	before answer	-39	before turns	-62	before add	-37	owner husband	-23
1	before calling	49	after calling	-36	before remained	66	before stopped	-36	before suggested	23	after suggested	-19	before been	14
1	before recognized	-56	owner chief	-31	before are	-47	before brought	-94	before started	36	before choose	-56	before kept	-27	before serving	-32
1	before drawing	-49	before thought	16	before involved	-23	before so-called	-32	before have	-48	before shift	-23	before plans	18
1	before continue	-61	owner own	-37	before delivering	-16	owner wife	-54	before avoid	-37	before explain	42	owner tenure	-41	before fit	-74
1	before landed	-67	before criticized	82	before chosen	-72	before chose	-23	before calls	89	before send	-30	before assist	-13	before leading	24
1	before take	-20	owner efforts	-55	before known	-91	before lead	-58	owner strategy	-69	before defeat	-23	owner allies	-13	before need	-61
1	after need	-16	before flying	-50	before hit	-49	before attack	39	before funds	-43	before proposed	42	before shows	13	after shows	-20
1	before conducted	-56	before showed	78	after showed	-24	before found	-18	before serve	-52	before say	40	before does	-67	before pushed	28
1	owner promise	21	before appeal	-79	before base	-76	owner loss	-28	before agreed	-40	before surprise	-61	before beating	-83	before seen	33
1	owner support	-85	before conduct	-70	before registered	-54	before points	-43	before look	-45	before talked	42	before show	31	before caught	-31
1	before treated	-44	before stands	60	before intended	-52	before stop	-52	before sending	-42	before beaten	13	before worked	-109
1	before helped	26	before protect	-23	before improve	13	before break	-82	before using	-22	before charge	-50	before benefit	-49
1	before complete	-36	before revealed	51	after show	-17	before last	24	before wrote	43	after wrote	45	before written	-52	before got	-82
1	before let	-36	before write	-36	before looking	110	before process	-32	before writing	24	after support	-21	before pay	-88	before place	-22
1	before says	72	after *	-40	before helping	-69	before fears	-69	before spread	-43	before allow	39	before speak	-100	before talks	38
1	before force	20	before changing	44	before attract	-30	before host	-17	before might	-37	before cut	14	before ties	-64	before resign	-33
1	before want	-55	before stated	-29	before were	-61	before willing	47	before generating	-48	before praised	68	before state	-107	after state	-48
1	before opposed	-58	before placed	-53	before run	31	before debates	-50	before knows	54	before control	19	before save	38	before live	-58
1	before reporting	-40	before states	-141	before ran	30	before interviewed	12	before figures	-22	after tweet	-25	before taking	-22
1	before tweet	-49	before decided	-62	before email	-49	owner business	-31	before emails	-91	before received	-15	owner email	-32
1	before declined	19	before came	-15	before took	-13	before provided	-44	before practices	-16	before issues	13	owner account	-17
1	before limited	-23	before voting	-48	before prompted	-64	before voted	-12	before drawn	-45	before swing	-62	owner money	-46
1	before understand	-31	before speaks	-70	before happen	-56	after want	-12	before anything	-21	before expressed	86	before votes	-123
1	before test	-38	before rival	-50	before acting	-35	before released	33	owner primary	-47	before offer	47	before became	-99	before traveled	-79
1	before appear	-85	before question	35	before press	18	owner history	-37	before capitalize	-27	owner suggestion	54	before deleted	-36
1	before find	-81	after find	-15	before missing	-46	after says	64	before involving	34	owner time	-55	before concluded	43	before charges	-14
1	before encouraged	-33	before gone	-44	before being	-34	before had	-43	before put	58	owner term	-47	before address	-52	before influence	-40
1	before appears	-72	before working	32	owner years	-45	owner popularity	-48	owner going	-30	before replied	41	before pointed	23
1	before supporting	108	before pointing	45	before picked	-28	before predict	42	before answered	-33	before gets	-86	before responded	-22
1	before spoke	-66	before earned	-45	before campaign	-26	before frustrated	36	before fuel	-25	before am	40	before outlined	33	before wants	30
1	before argue	62	before giving	-65	before affect	21	after call	-16	owner system	-34	before wanted	23	owner vote	-50	before something	-92
1	before tell	68	after tell	-17	before prefer	45	before feel	-72	after feel	-18	after states	-18	before count	-13	owner book	44	before won	-138
1	owner party	-49	owner nomination	-48	before ignored	30	before gather	-46	before interested	-32	before care	13	before help	-26
1	before deliver	-20	before name	-35	before emphasize	63	before embrace	-20	before trade	-59	before open	-21	owner rhetoric	44	before sits	-73
1	owner state	-53	before lost	-43	before fix	-17	before matter	-51	before stood	-52	owner remarks	-60	owner appearance	-34	before making	-64
1	before tweeted	37	before appeared	-52	owner side	-41	before saw	-87	owner family	-38	before endorse	74	before urged	54	before seemed	-63
1	owner goal	61	before telling	46	after telling	-21	before pressed	-37	owner proposed	31	owner show	-25	before beat	-69	before discuss	89
1	before becoming	-60	before looked	-30	before thinks	23	before raised	-93	owner policy	35	before left	-90	before play	-55	before fighting	-41
1	before rule	35	before expand	-33	before leave	-19	before point	-76	before getting	-64	before insisted	75	owner families	-12	before lives	-41
1	before argued	39	before accepting	38	before attacks	-62	before funded	-43	before fund	-76	before referencing	-62	before represent	-50
1	before married	-40	before benefited	-54	after raised	-14	owner debate	-17	before come	-13	before decide	-40	before return	18	owner work	-56
1	before head	-26	before noted	12	before hired	-55	before rolled	73	owner opponents	-32	before moving	-52	after attacked	-15	before provide	53
1	before comment	-12	before scheduled	-46	before accused	13	before check	-39	before beginning	-61	before referring	84	before headed	-57
1	before reached	-47	before determine	-67	before seeking	22	before cover	46	before confirmed	-14	owner head	-35	before details	-30
1	before breaking	-30	before acknowledged	39	before keeping	24	before become	-46	owner ability	-56	before compared	-65	before remarks	-39
1	before love	-25	before referred	58	before explained	56	before build	-38	before fired	-73	before rally	-65	after speak	-20	before describe	-65
1	after describe	-14	before treat	19	owner plans	-49	before followed	23	before named	-66	after named	-18	before carried	-76	before portrayed	23
1	before undocumented	56	before offering	-29	before broke	43	before showing	19	before failed	-59	before reach	39	before claiming	59
1	before closing	-51	owner proposal	16	before spend	28	before list	19	owner attempts	-50	before represents	-49	before creating	66
1	before changes	52	before rules	-43	before stepped	-34	before could	-110	before staying	-37	before facing	-84	before defending	-52
1	before promoting	14	before built	-106	before focus	-54	before expect	59	before approach	-19	before committed	-69	owner speeches	-18
1	before see	30	before entering	61	before attended	28	owner office	-30	before founded	-95	before led	-73	before joined	22	owner influence	-23
1	before speaking	-49	before present	34	before declared	-16	owner team	-63	before challenging	-97	after challenging	-15	before meaning	-23
1	before disagree	33	owner case	-20	before standing	-70	owner nominee	-38	owner life	-25	before dominated	-84	before arguing	44	before shown	41
1	owner role	-58	before keep	41	before fill	-48	before refused	76	before pick	-35	before fallen	-54	before based	-57	before pledged	67
1	before projected	18	owner rallies	-27	owner economy	-63	before thanks	-63	owner call	-64	before create	-25	before challenged	28	before hire	-43
1	before works	-23	before living	-36	before drew	-70	before passed	12	before turned	-21	before meet	-62	before stay	-60	owner employees	-28
1	before hosted	-19	before increasing	-70	before ranks	-58	before operating	-43	before blocked	44	before continuing	-75	before considered	-22
1	before remain	25	before entered	16	before experience	-20	owner actions	-35	before killed	-51	before goes	57	before occurred	-51
1	after discuss	-29	before recognize	-22	before happened	-78	before refuses	45	before fell	13	before signed	-47	after explained	16
1	before ending	29	before contest	-66	before directed	-53	before contested	-72	after contested	-15	before becomes	-43	before remains	-84
1	before moved	-67	owner aides	34	before needed	-46	before slammed	47	before morning	-45	before talk	-98	before can	-99	before read	21
1	owner decision	-66	before watching	44	before review	14	owner statement	-77	before knew	-47	before believed	-55	before changed	-78
1	owner position	-37	before seeing	-70	before star	-30	before exist	44	before aimed	-37	owner supporters	-32	before managed	-64	before close	-71
1	before gives	35	before consider	69	before seem	-35	before compete	27	owner best	-58	before shot	-29	before plan	36	before start	-93
1	before created	-72	before laying	42	after urging	-26	before emerged	-78	owner criticism	36	before fail	-53	before didn't	41	owner brand	-42
1	before published	57	before spoken	-26	owner son	-41	before loves	32	before wonder	58	before denounced	70	before played	-12
1	before questioned	28	owner mate	-16	owner staff	-36	before generate	-40	before roll	38	owner positions	33	owner children	-54	before deals	14
1	before spending	52	owner views	-15	before supported	-45	before views	22	before favored	21	before taken	-35	before choosing	-69
1	before remember	-28	before sign	18	before rising	20	before tells	28	after tells	-27	before identify	54	owner numbers	-36	before starting	-41
1	before included	-58	before counted	-61	before include	16	owner success	-29	before 're	-37	before rejected	-81	owner website	-29
1	before fight	14	before began	-21	before dropped	-61	before angered	-15	owner performance	-43	before receive	-35	owner emails	-37
1	before delivered	-42	before meeting	-52	before starts	37	before faces	-109	before locked	-38	before asking	41	before join	-45	before takes	30
1	before deal	-83	before advising	-81	after advising	-46	before heads	-46	before top	-41	before move	-50	before impact	-23	before falling	-48
1	before struggling	-74	by *	-57	before writes	25	before suggest	54	before insist	77	before invest	-32	before exchange	-32	before expected	-47
1	owner agenda	-30	owner death	-50	before struck	82	before fear	35	owner way	-46	before viewed	34	before fall	-26	before sought	17
1	owner strength	-47	before indicated	61	before following	-54	before doesn't	19	before putting	-47	before bolster	-17	before propel	-42
1	before retired	-33	before providing	28	before required	-23	before engaged	-36	before closed	-69	before emphasizing	33	before pursue	35
1	before split	-52	before fled	-60	before ended	-13	before issued	36	before puts	-42	before tends	-41	before everything	-37	before housing	-58
1	before returning	-62	before breaks	-35	before rise	-14	before allows	-17	owner presidential	-20	before tried	-85	before hoped	73
1	owner message	14	before slow	-24	before spent	-64	owner father	-62	before lived	-61	before representing	49	before aren't	-60	owner column	-37
1	before sense	-87	before seems	-15	before poised	-60	before questioning	49	before seized	-54	before addressing	70	before share	-19
1	before isn't	-63	owner voters	-40	owner hands	-26	before sees	-31	before draw	-18	before benefits	-45	before requires	-23	owner rivals	-47
1	before cause	-43	owner contests	-29	before finished	-81	owner momentum	-21	before ease	30	before campaigning	-19	before expects	27
1	before responding	-29	before prevent	39	before claim	25	before attend	-23	before rivals	-15	before titled	37	before prove	-50	before loses	-40
1	before wasn't	-56	before laid	29	before disclosed	18	owner ratings	-13	before replace	24	before planning	38	owner statements	-20
1	owner continued	-24	before promises	79	owner organization	-29	before encouraging	24	owner feet	-33	before aim	41	owner lead	-55
1	before brings	-19	before shooting	17	before forced	-55	before gotten	-23	before sitting	-23	before moves	-36	before approaching	-47
2	before =18	-134	before =78	31	before =18786	-39	before =7878	-113	before =15878	-53	before =14	-102	before =19358	-39	before =7934	-23
2	before =122	49	before =1922	-24	before =7192	14	before =15386	-58	before =15	47	before =1	-112	before =1595	44	before =19595	-44
2	before =7193	18	before =158	-55	after =0	-30	before =138	-13	before =13938	-18	before =2	15	before =338	-46	before =13854	42	before =178	-79
2	before =14592	-15	before =102	-65	before =15902	-49	before =17938	-32	before =3395	44	before =13833	-31	before =182	-86	before =1182	-31
2	before =15390	27	before =3394	12	before =335	17	before =18335	-34	before =11833	-43	before =4	-14	before =6	-42	before =1586	-151
2	before =7938	-91	before =46	-32	before =17958	-43	before =18796	-24	before =4738	26	before =13594	17	before =15934	-65	before =10	15
2	before =19534	61	before =3586	-88	before =13586	-66	before =13587	-18	before =15958	-26	before =1590	-63	before =19590	-35	before =5382	61
2	before =112	-13	before =13959	71	before =3359	-45	before =5586	-60	before =1538	-39	before =3952	-14	before =126	-71	before =15392	27
2	before =12739	-52	before =3953	-26	before =7839	-48	before =712	-30	before =15870	-83	before =7138	-32	before =1582	-72	before =1358	-62
2	before =15833	-49	before =15959	-47	before =1786	-46	before =7978	-121	before =3352	-12	before =15832	-87	before =7395	-66	before =7979	-28
2	before =7394	-73	before =558	-27	before =15854	18	before =192	34	before =1938	-63	before =72	-65	before =2586	-71	before =7024	-91
2	before =738	-18	before =136	-94	before =7025	-44	before =7935	43	before =1024	-80	before =13538	38	before =16	-24	before =2538	27
2	before =10252	-50	before =3396	-17	before =758	23	before =15874	-48	before =646	72	before =3386	-42	before =1394	42	before =13952	-37
2	before =7832	-118	before =7833	-54	before =15879	28	before =13595	-36	according =0	15	before =7782	-60	before =15876	-84	before =1596	-32
2	before =17386	-30	before =15972	-65	before =76	-69	before =7386	-27	before =3382	90	before =478	-75	before =4792	-74	before =15396	-12
2	before =17382	-15	before =8	16	before =1388	13	before =17824	-38	before =8394	-23	before =15935	-55	before =13526	-40	before =7792	-47
2	before =19382	37	before =38	-102	before =7038	-30	after =1	-91	before =1594	-50	before =3378	-66	before =15944	-35	before =1584	-25
2	before =19394	-45	before =118	26	before =1392	-32	before =11938	59	before =13592	-15	before =184	-15	before =18794	-50	before =5358	27
2	before =18534	-28	before =15852	-20	before =12478	43	before =13534	-24	before =1395	-20	before =19395	-36	before =18538	-65	before =1838	-25
2	before =784	-93	before =384	-36	before =7958	-22	before =1878	-45	before =15950	-12	before =4794	-55	before =13846	-57	before =18792	-35
2	before =3858	-28	before =595	-14	before =3859	34	before =64	-139	before =5952	-23	before =702	-23	before =3258	-89	before =7032	13
2	before =7586	22	before =7382	-66	before =7182	-23	before =2438	-30	before =18334	-65	before =7134	-32	before =6582	-44	before =14586	-47
2	before =6535	-37	before =7387	-29	before =6534	-61	before =7396	-73	before =4658	-32	before =74	-59	before =7534	45	before =15872	-91
2	before =13824	15	before =15912	-45	before =2778	-23	before =62	-149	before =1824	-68	before =3824	23	before =18582	-32	before =13535	21
2	before =1272	-39	before =35	15	before =1782	-44	before =3254	-100	before =396	-39	before =17838	-34	before =15824	-80	before =778	13
2	before =7793	-22	before =786	-124	before =17878	-57	before =13978	51	before =17833	-16	before =15979	-33	before =15952	-74	before =15395	-33
2	before =15864	-71	before =15394	30	before =15974	-29	before =3978	-69	before =17832	-37	before =796	-40	before =1958	-94	before =11958	-64
2	before =7972	-56	before =3958	-67	before =18394	-43	before =3397	52	before =3959	21	before =18395	-27	before =13835	28	before =142	-43
2	before =1396	15	before =11396	25	before =186	-59	before =7254	32	before =3594	-57	before =12594	-86	before =13918	73	before =13582	-19
2	before =7794	-54	before =13876	-41	before =538	44	before =19594	19	before =1518	-17	before =2558	-67	before =13794	-41	before =1784	-28
2	before =792	-39	before =13962	-25	before =17934	-15	before =134	26	before =3934	-13	before =98	-21	before =15946	-13	before =326	-31
2	before =3272	-40	before =1278	-75	before =12792	-62	before =1390	31	before =13596	-29	before =17394	-34	before =18782	-27	before =2526	-60
2	before =12738	-64	before =19586	28	before =7738	-49	before =144	38	before =7944	-37	before =795	-59	before =12558	-46	before =15924	-26
2	before =1386	-26	before =13539	-37	before =1978	-35	before =11978	-31	before =6594	-27	before =762	-42	before =1624	-15	before =15939	-18
2	before =642	-53	before =42	-61	before =15839	-38	before =15865	-15	before =15936	-62	before =19592	-86	before =1378	-26	before =1832	-23
2	before =7397	-29	before =1738	-20	before =3918	-66	before =1935	36	before =11935	22	before =3919	-28	before =7973	-20	before =5394	-74
2	before =3346	-73	before =794	-40	before =658	-56	before =3534	-46	before =6592	-17	before =18584	-19	before =19582	-46	before =3878	-72
2	before =1384	37	before =13842	33	before =5258	37	before =18702	-30	before =7590	-55	before =7874	-49	before =6586	-79	before =18539	-13
2	before =5182	-23	before =18338	-41	before =12582	-18	before =12758	-39	before =15926	-78	before =258	-75	before =1356	42	before =3278	-65
2	before =13583	-35	before =19786	-26	before =13858	14	before =790	-48	before =718	-14	before =12658	-35	before =2646	-48	before =1934	-16
2	before =124	-23	before =12538	-47	before =7872	-75	before =13734	-25	before =164	-23	before =15964	-38	before =7926	-49	before =7902	-91
2	before =10394	-51	before =386	-34	before =15838	-48	before =624	-102	before =7862	-101	before =6252	-70	before =5594	-65	before =75	-25
2	before =7594	-15	before =11394	23	before =13872	21	before =7786	-97	before =3876	-33	before =7912	-56	before =18535	-20	before =17918	15
2	before =342	-32	before =18342	-12	before =11834	-28	before =3432	-18	before =13478	-27	before =19182	-54	before =13838	-29	before =2539	-30
2	before =17874	-21	before =7734	-43	before =15942	-33	before =15858	-53	before =15862	-65	before =6338	-65	before =11824	-62	before =15918	-39
2	before =18253	-26	before =11825	-34	before =6339	-20	before =19538	-40	before =424	-52	before =4782	-58	before =4758	-59	before =395	29
2	before =7624	-37	before =3438	-23	before =18252	-39	before =15875	-28	before =7795	-45	before =15877	-13	before =3343	23	before =14539	-12
2	before =14538	55	before =196	-16	before =6242	-33	before =7538	-21	before =18326	-17	before =7584	46	before =19596	-18	before =15873	-27
2	before =7352	-45	before =2594	37	before =7824	-93	before =1246	-20	before =2596	-45	before =7952	-62	before =318	-35	before =104	-52
2	before =638	-45	before =12794	-52	before =12795	-24	before =1352	29	before =148	-19	before =152	-59	before =15384	-32	before =92	-20
2	before =18386	-44	before =242	-31	before =4258	-49	before =7875	-35	before =12559	43	before =7124	-36	before =13950	57	before =5587	-33
2	before =162	-25	before =1592	-47	before =7876	-54	before =7787	-15	before =1862	-18	before =3870	-56	before =654	-14	before =7784	-48
2	before =4394	-41	before =1858	-35	before =5838	43	before =7936	-18	before =13738	-62	before =12786	-73	before =5392	-47	before =764	-32
2	before =5278	-25	before =3385	-24	before =18339	-23	before =582	24	before =2536	-49	before =2590	-21	before =3182	-44	before =7858	-38
2	before =12586	-39	before =1362	-24	before =3390	-36	before =10338	-37	before =7383	19	before =13902	66	before =7739	-20	before =10339	-21
2	before =13903	57	before =1342	-48	before =13432	-46	before =5596	-30	before =12752	-24	before =12590	15	before =3538	-39	before =17864	-31
2	before =14594	34	before =324	-23	before =3252	35	before =358	-43	before =7783	39	before =18594	-37	before =2584	17	before =13852	27
2	before =7835	-30	before =3587	-69	before =13912	-42	before =6462	-57	before =7918	-31	before =13786	-51	before =15382	-39	before =15383	-15
2	before =18518	-37	before =17358	41	before =6394	-42	before =1032	-16	before =3902	-44	before =6335	-28	before =6334	-48	before =17952	-20
2	before =12335	-25	before =13953	-35	before =12334	-34	before =7903	-26	before =252	31	before =6438	-54	before =7870	-52	before =12734	-36
2	before =13593	-68	before =17876	-25	before =1535	-18	before =55	-31	before =7385	-33	before =7873	-43	before =7384	-26	before =18778	-16
2	before =7924	-28	before =19258	-28	before =9958	-14	before =13874	-37	before =13870	29	before =7825	-48	before =382	52	before =988	-28
2	before =5390	44	before =5959	45	before =11838	-51	before =150	-26	before =7950	-49	before =13877	-43	before =13964	-21	before =19384	-21
2	before =13972	24	before =18526	-30	before =19352	-18	before =3539	-22	before =534	-23	before =12778	-40	before =13926	-67	before =2524	-15
2	before =17862	-24	before =1790	-15	before =704	-21	before =5396	23	before =10335	-24	before =10334	-54	before =5590	-20	before =15953	-12
2	before =1134	-22	before =1446	-45	before =19386	-28	before =19194	61	before =18358	-40	before =3582	-28	before =18258	-12	before =6538	24
2	before =586	-51	before =5872	-57	before =7879	-25	before =1502	-22	before =3854	38	before =7758	-61	before =17978	13	before =82	-35
2	before =15863	33	before =15962	-16	before =1795	13	before =2595	-64	before =6585	-13	before =4338	-45	before =7658	-28	before =3387	-19
2	before =11839	-37	before =535	22	before =7596	-75	before =12790	-14	before =15258	-25	before =7853	-24	before =3526	-17	before =12793	-29
2	before =15927	-21	before =10538	-28	before =15359	-47	before =6478	-49	before =1424	-34	before =13942	13	before =7859	-50	before =4778	-13
2	before =18558	-40	before =15859	-35	before =14394	34	before =1264	-33	before =2592	-32	before =14596	-28	before =352	21	before =15834	-39
2	before =13584	-18	before =13585	-15	before =3874	-48	before =13871	-41	before =2432	-53	before =1258	41	before =13924	-31	before =4786	-37
2	before =13979	-31	before =7587	39	before =1936	-21	before =13735	-35	before =3255	-64	before =4783	-41	before =17342	-22	before =5386	27
2	before =7834	39	before =5938	-30	before =3524	57	before =6395	-45	before =12779	-37	before =1918	-17	before =518	-25	before =11586	-19
2	before =13454	-49	before =11386	-37	before =2433	22	before =7344	27	before =336	-44	before =6474	-19	before =6358	-34	before =13847	-40
2	before =13524	62	before =3391	-44	before =1138	-51	before =11392	-24	before =12783	-27	before =5832	-36	before =1346	-21	before =11934	19
2	before =13862	-62	before =7582	-35	before =13446	-38	before =7593	32	before =14478	-28	before =744	34	before =1735	-12	before =6559	-49
2	before =3864	-33	before =13879	-53	before =736	-39	before =3872	-31	before =12764	-30	before =7135	37	before =3276	-73	before =5582	-42
2	before =3595	-71	before =1242	55	before =3942	-46	before =2435	-39	before =2434	-28	before =3592	-18	before =12784	-25	before =4395	40
2	before =13868	-46	before =12718	-19	before =12632	14	before =1268	-24	before =7518	20	before =34	52	before =6587	-22	before =10395	-40
2	before =15372	-24	before =11342	-26	before =18586	-23	before =322	25	before =7158	-26	before =3372	-19	before =3926	-63	before =18658	-13
2	before =1184	-20	before =7919	-30	before =7865	-26	before =18595	-42	before =1452	-13	before =1255	-19	before =19587	-16	before =596	-18
2	before =19593	-39	before =7454	-56	before =1135	-21	before =3596	-32	before =7785	48	before =4335	29	before =3344	-48	before =7034	-52
2	before =1038	-20	before =18784	-32	before =19794	-15	before =12796	-43	before =4334	15	before =13859	-27	before =3877	-24	before =18322	-14
2	before =13479	-47	before =1734	-15	before =3364	-15	before =13946	-25
3	before =0	76	owner =0	26	before =4	-251	after =4	-133	by =4	-78	owner =4	-144	after =0	-15	before =8	-120	before =1	-83	according =0	34
3	before =3	-61	before =7	-37	owner =8	-25	after =8	-18	before =5	-48
4	noun	-29	his	-26	he	-16	it	-60	det	-15	*	-26	they	-19	us	-27	that	-37	them	-27	their	-14	this	-58	our	-64	her	-24	me	47	half	-39	a	-63	him	-18
4	your	-35	the	-114	num	-93	himself	-70	all	-59	one	-22	more	-52	those	-20	someone	-33	an	-13	most	-51	everybody	-24	some	28	no	-32	what	-44
4	herself	-45	anyone	-59	such	-27	everyone	25	themselves	-62	whom	-53	certain	-55	another	40
5	before name	-14	before noun	-18	owner his	-24	before it	-53	before det	-23	before *	-32	before they	-13	after it	-31	by noun	17	before that	-24
5	owner it	-69	before them	-21	after you	-23	after noun	-55	after he	-56	owner their	-14	before this	-49	owner our	-64	owner her	-97
5	before me	57	before half	-39	before a	-62	by name	-25	after them	-17	after she	-36	owner your	-29	after det	-27	owner *	-17	before the	-101
5	before num	-84	after himself	-19	before all	-58	before one	-51	by num	-48	before more	-39	before his	-35	before someone	-31	before an	-13
5	before most	-51	before everybody	-24	colon noun	-49	after him	-42	after who	-17	before poss	-22	after num	-15	according name	32	after one	45
5	owner he	-99	before no	-31	before what	-43	before herself	-45	before her	40	after they	-33	owner she	23	after us	-22	before anyone	-58
5	by those	-40	before such	-27	before everyone	29	before themselves	-50	before whom	-53	before himself	-58	after everyone	-16	before certain	-55
5	after me	-20	owner who	-14	before another	40
6	conference	-57	his	-15	impossible	-28	it	-38	elections	-26	they	-26	rhetoric	-33	done	-41	us	-16	wall	-17	chance	-42	that	-12	election	-81
6	them	-19	war	-22	record	-63	attacks	-96	crisis	-55	weeks	-67	possibility	-16	workers	-56	country	-55	families	-59	their	-16	statement	-53
6	shot	42	this	-70	kind	-94	our	-64	campaign	58	her	-20	me	49	people	-28	assault	-48	address	-59	half	-44	policies	-51	tax	-49	attention	-15
6	ad	-36	a	-84	primary	-129	less	-69	contest	-40	primaries	-45	party	-19	voters	-17	candidacy	-70	numbers	-78	momentum	-21	him	-17	state	-104
6	day	-29	big	-22	lot	-85	convention	-61	nomination	-99	final	-45	count	39	lead	-90	leaders	19	officials	67	superdelegates	-21	math	-35
6	difficult	-47	interview	-103	process	-45	platform	24	speech	-73	crowd	-22	number	12	path	-14	man	22	thing	-70	legislation	-20	information	-51
6	use	-40	director	-54	your	-45	community	-69	foundation	-39	investigation	-58	part	-37	name	-66	past	-53	mind	-44	board	-14	top	-48	subject	39
6	the	-50	look	-53	year	-114	president	-35	himself	-60	topic	-35	position	-46	all	-82	one	-41	administration	66	chief	60	lady	-38	events	-54
6	reform	-46	lawmakers	77	presence	-23	own	-45	wife	19	tenure	-28	time	-109	activist	-77	winner	-57	began	-58	conflict	-18	efforts	-74	fight	-44
6	strategy	-84	more	-98	place	-37	oil	-44	zone	-50	poll	92	percent	68	change	-65	contrast	-43	those	39	college	-47	way	-69	class	-20	support	-20
6	loss	-44	caucus	-28	ahead	-32	candidates	21	population	34	enough	-53	overall	-39	timing	-43	contests	-19	1	-26	margin	-60	percentage	-43
6	error	-19	points	-42	daily	-51	news	-77	stories	44	favor	-28	nominee	52	either	44	agency	39	children	-70	example	-65	radio	-45	week	-113
6	ones	38	new	-50	media	45	someone	-33	money	-67	night	-84	individuals	-16	days	-112	an	-49	2010	-15	group	55	closer	-39	opportunity	-64
6	voice	13	goods	-27	organizations	34	proposals	-31	service	-36	rules	-75	government	-37	business	37	everybody	-24	differences	-35	current	66
6	leader	22	question	-125	recent	25	audience	14	activists	-39	hall	-27	both	12	case	-39	three	-92	room	-63	donors	41	two	53	conservative	31
6	answer	-28	some	20	billion	-45	team	67	field	-74	reported	-42	cycle	-27	early	-18	article	-19	political	-73	rest	-34	guy	-19	debate	-113
6	candidate	26	tone	-91	race	-104	personal	-29	report	107	account	13	email	-41	result	34	emails	-82	likely	-79	other	-72	capital	-41	data	-23
6	30	-17	10	-18	40	-49	heard	-24	word	-40	things	-51	presidents	-26	countries	31	no	15	event	-59	attendees	95	effort	-74	reference	-19	what	-94
6	woman	38	years	-119	ally	38	attack	-64	thousands	-42	server	-51	able	-23	gun	-16	month	-69	material	-19	power	-50	opponent	38	politics	-37
6	matter	-47	women	-92	term	-19	opportunities	-21	nation	21	moment	-62	popularity	-46	leverage	-51	supporters	22	going	-44	spot	22	odds	-25
6	protesters	64	herself	-45	votes	32	came	-91	line	-35	face	-38	donations	-16	dollars	-27	system	-23	vote	-58	mean	-44	itself	-39	principles	-28
6	stake	28	argument	29	free	-35	behalf	-17	control	-17	ways	-30	else	-45	anyone	-58	victories	59	electorate	-41	history	24	side	-36	tough	-40
6	departure	-18	small	-43	resources	-36	states	-80	least	-19	health	-73	governor	63	reasons	17	serious	-24	politicians	26	immigration	-76
6	important	-31	much	-73	such	-70	social	-62	notion	29	men	-81	jobs	-25	appeal	-40	security	-44	point	-61	tweet	68	star	-56	image	-32	issues	-54
6	remarks	-60	appearance	-68	person	16	everyone	25	enthusiastic	-23	dog	-23	reaction	-45	home	-52	plane	-22	endorsement	31	show	-17	proposal	-41
6	policy	-75	means	-53	laws	-26	interest	-34	themselves	-58	law	-13	doing	-37	industry	27	world	-74	fact	-82	records	55	executives	-17
6	largest	-22	contributions	-40	critics	44	hard	-67	income	-29	9	28	senator	-27	work	-46	000	-26	bid	-53	friends	-54	left	-28	majority	43
6	judge	65	parents	-23	job	-37	concern	-19	expert	-48	agencies	-25	memo	23	general	38	investigators	-45	familiar	63	network	-51	head	-50
6	division	-45	employees	-84	outcome	-40	members	32	ability	-56	polls	150	list	-50	2015	-19	border	-30	response	-46	plan	-61	battle	-64
6	lawsuits	-14	comments	-108	plans	-66	organization	38	students	22	whom	-45	rally	-38	step	-12	next	-21	immigrants	-70	court	-66	decision	-24
6	billions	-52	study	42	attempts	-44	together	-30	commission	-36	24	-19	calls	-59	longer	-78	recognition	-42	problems	-41	forward	-16	focus	-12
6	movement	-57	common	-38	alone	-52	meeting	-32	office	47	messages	-15	stage	-42	sure	-19	reason	-35	strong	-17	minute	-20	applause	45	magic	-32
6	justice	54	times	-49	suggestion	-39	religion	-32	mogul	36	benefits	-19	same	-27	refusal	-32	violence	-15	liar	-25	ban	-45	roots	-27	little	-20
6	decades	-25	prices	-47	call	-46	hour	-32	hands	-43	services	20	businesses	-44	idea	-54	hours	-46	minimum	-34	concerns	-29	piece	-31	15	-15
6	city	-46	five	31	risk	-21	action	-71	programs	-45	actions	-41	bill	-49	status	-17	eligible	-20	similar	-23	executive	50	contention	-51
6	territory	-19	hundreds	41	agreement	24	forces	-47	spokesman	-22	basis	-13	exchange	-18	issue	-88	economic	-53	victory	-67	second	-31	levels	25
6	four	-33	body	-30	parties	-68	certain	-53	meantime	-52	television	-40	aides	20	talk	-59	energy	-27	experts	85	fifth	-14	eight	-20	margins	-14
6	gap	-17	instance	-15	seven	-20	best	-39	equal	-23	better	-46	life	-31	meant	-52	's	-34	total	-28	controversy	-35	language	-64	problem	-16
6	soldiers	-17	right	-57	speaker	33	overseas	-18	words	29	statements	-23	nations	-50	latest	-72	ideas	-54	center	-22	operation	58	agenda	40
6	late	40	advocate	-20	views	-33	popular	-39	changes	-48	age	-20	billionaire	28	company	26	another	12	400	-12	firm	-17	secret	-35	firms	16
6	worth	-30	success	-61	competitive	-47	months	-76	mate	-26	adviser	42	style	-27	allies	78	races	-28	manager	-35	supporter	-13	interviews	13
6	establishment	-31	advice	-47	lack	-44	terrorism	-46	survey	90	markets	-14	ads	-58	aside	-27	say	42	analysts	-32	opposite	-39	corporations	34
6	conversation	21	larger	-43	close	22	dozens	-55	colleagues	-67	2009	-21	bank	-90	any	-34	minutes	-12	view	-37	last	-37	leadership	-50	cases	-30
6	death	-71	unions	51	marriage	-31	rights	-30	willing	35	strength	-54	element	-57	rise	-55	official	37	two-thirds	30	reminder	-15	sign	38
6	pressure	-49	deal	-94	negotiations	-32	goal	-68	offensive	-30	season	-53	questions	-43	neither	40	critique	-49	advantage	-20	took	41	ready	-14
6	responsible	-20	test	-44	revenue	-56	due	-48	development	-20	growth	-37	audiences	37	end	-74	version	29	vying	-23	school	-16	lines	-65
6	story	-17	aide	30	2013	-18	reluctance	-35	column	38	quarter	30	caucuses	-73	favorite	-31	department	30	pages	-21	front-runner	33	videos	-57
6	highest	-30	anger	-13	performance	-54	indication	-37	fall	-15	eager	-15	stakes	-58	senators	-52	opposition	-37	glad	-13	endorsements	-36
6	win	-67	summit	-23	parts	-15	claim	-33	rallies	-15	headquarters	-29	member	-15	prospect	-61	digits	-77	contract	-23	private	-29	sides	21
6	lawsuit	-20	strategists	49	financial	-15	influence	-25	made	15	enthusiasm	-34	floor	-54	higher	-35	six	17	letter	28	page	-42
7	he	-16	a	-27	it	-60	many	85	they	-19	evangelical	-58	us	-27	that	-37	an	-27	them	-27	her	-49	attacks	-30	paint	-15	all	-45	what	-127	their	-61
7	this	-48	our	-25	me	47	half	-51	personal	-34	economic	-48	last	-44	less	-55	black	-63	high	-27	him	-18	multiple	-29	big	-72	party	-64
7	officials	65	superdelegates	-15	some	75	more	-85	its	-76	super	-46	significant	43	information	-35	your	-49	any	-101	security	-17	part	-34
7	another	-33	himself	-70	political	48	one	-22	staff	37	no	-58	lady	25	social	-32	2001	-13	lawmakers	62	public	21	former	39	local	-22	done	-29
7	contrast	-31	those	23	55	38	free	-51	ahead	-34	48	-22	44	-14	early	-69	1	-34	plus	-32	news	-36	events	-19	either	-68	example	-15	000	-58	7	15
7	new	-67	final	-24	2	-49	radio	-15	week	-38	two	35	kind	-15	someone	-33	night	-100	days	-24	state	36	much	-91	thousands	-46	voice	-16
7	corporate	-44	police	34	other	-103	most	36	government	-41	business	29	everybody	-24	conservatives	-59	6	-32	current	64	recent	54	enough	-58
7	both	42	three	-68	donors	-18	conservative	46	100	-28	every	-58	reported	-24	policies	-23	such	-56	voters	-110	30	-31	10	-47	candidate	-33
7	heard	-26	secretary	-53	four	-53	able	-23	material	-29	politics	-24	women	-58	opportunities	-20	somewhat	-14	herself	-45	9	28	oil	-43	money	-43
7	dollars	-16	manager	-50	mean	-35	each	-43	whatever	-47	else	-15	anyone	-59	history	26	12	-18	tough	-40	small	-31	least	28	poor	-16	serious	-17
7	politicians	35	health	-69	immigration	-46	except	-31	positions	-20	younger	-54	jobs	-15	national	-22	person	-50	everyone	25	enthusiastic	-22
7	home	-37	few	-28	means	-54	themselves	-62	11	-50	fact	-26	finance	-18	hard	-42	financial	62	line	-17	friends	-64	federal	-56	investigators	-45
7	congressional	-62	employees	-48	reality	-66	president	-62	time	-16	several	-26	full	-13	critics	18	going	-14	parents	-15	interest	-15	law	-31
7	whom	-53	supporters	21	online	-39	next	-56	immigrants	-28	millions	13	billions	-12	together	-30	little	-33	forward	-16	doing	-37	second	-31
7	common	-39	ban	-19	criticism	14	8	-24	sure	-27	2010	-14	race	-15	issues	-19	messages	-13	top	-36	executive	-39	eight	-34	20	-41	polls	60	15	-22
7	services	21	five	-53	risk	-14	private	59	difficult	-23	legal	-57	eligible	-20	similar	-22	hundreds	42	seven	-33	military	-30	foreign	-14
7	best	-25	certain	-58	office	-15	90	-37	delegates	37	pretty	-35	closer	-36	better	-46	emails	-24	meant	-15	intelligence	40	alongside	-30
7	television	-52	neither	61	family	-27	policy	-41	rich	-25	company	-34	400	-18	individual	37	2015	-17	past	-43	interviews	15	power	-23
7	efforts	-19	terrorism	-46	46	-36	media	-21	ads	-20	particular	-12	independent	-53	group	-18	large	-72	year	-39	companies	-36	dozens	-55
7	favor	-26	tax	-84	chief	45	men	-24	times	-30	two-thirds	30	2016	-45	right	-13	major	-77	ready	-13	responsible	-13	community	-43	chairman	-46
7	illegal	-25	director	29	17	-13	months	-24	24	-21	month	-33	smaller	-16	modern	-46	bipartisan	-56	glad	-15	states	-37	town	-28	numerous	-15
7	there	-29	six	16	13	53	workers	-41	higher	-35	22	-35	longer	-24	18	-28	200	31
8	colon #	20	before mark	-34	before comma	22	before noun	-40	before prep	-81	before verb	-119	before pron	-162	before sub	-28	after cue	-30
8	before cue	-223	before quote	68	by adv	-80	before adv	-49	before name	-78	owner verb	-34	owner comma	-38	owner cue	-66	before dash	18
8	before aux	-75	according prep	18	colon prep	-51	after noun	-81	owner rel	-15	before poss	-76	before det	-23	owner sub	-124	before num	-50
8	owner conj	-14	after adv	-24	owner quote	-96	owner aux	-52	by noun	-53	owner adv	-94	owner name	49	owner mark	-40	owner dash	-58	owner det	-43
8	owner stop	-46
9	,	21	in	-67	at	-175	out	-117	rival	-71	which	91	for	-42	it	-58	make	-70	of	-86	believe	-18	because	-49	think	-27	“	-34	evangelical	-52	and	-103
9	that	-85	win	-48	into	-126	—	55	paint	-18	to	-32	off	-18	on	-39	use	-49	know	-37	when	44	before	-79	about	-113	‘	-106	”	75	told	-125	said	57
9	across	-51	saying	-63	is	-215	like	-124	as	49	than	-60	release	-25	turn	-29	launched	-18	announced	-35	not	-75	contest	49	end	-28	around	-50
9	backed	-14	winning	-28	give	-31	holding	-42	if	-50	but	39	elected	-32	called	-53	despite	32	them	-26	super	-87	has	-85	from	-50	down	-58	do	-54
9	legislation	-23	classified	-17	described	-23	nominee	-63	or	-131	there	-35	let	-24	debate	-35	ask	-13	candidates	-58	did	-44	over	-121	.	-81
9	first	15	be	-43	calling	-37	stopped	-19	suggested	-21	been	-92	one	-56	during	-90	so	-35	are	-49	unlikely	-30	running	-53	former	-117
9	criticized	-15	take	-31	increase	-14	against	-70	lead	-14	now	-44	made	-76	need	-24	within	26	even	35	attack	-26	proposed	-14	shows	-47	/	-106
9	after	50	just	-98	showed	-26	among	15	whether	-105	say	-19	pushed	-40	while	54	registered	-22	hit	-33	helped	-34	protect	-21	charge	-29
9	next	-15	show	-35	last	-83	wrote	42	[	-12	'	40	support	-55	helping	-53	allow	-49	would	-48	why	-39	unless	-35	does	-45	were	-88	asked	-26
9	state	-78	throughout	-52	"	22	gave	-45	very	-13	through	-100	then	-31	managing	-38	ran	-38	tweet	-36	taking	-22	:	-33	columnist	-64
9	especially	-37	way	-52	used	-20	under	-94	emails	-24	how	-24	placed	-17	will	-66	prompted	70	things	23	want	-41	virtually	29	–	26	what	-14
9	;	52	woman	-49	became	-14	pushing	-32	director	-28	question	-37	caused	-36	server	-32	find	-23	says	58	being	-19	put	21	supporting	-35
9	though	33	front-runner	-43	earned	-47	million	-20	working	-20	group	19	giving	43	affect	-27	campaign	-109	manager	-63	call	-19	had	-25	tell	-23
9	feel	-18	states	-50	anyone	-21	without	-53	won	-58	beyond	-59	he	-19	name	-24	much	-59	-	-51	behind	-49	making	-36	nearly	-67	endorsed	-33
9	saw	-31	embracing	-15	introduced	-26	week	14	endorse	-13	urged	-25	past	-33	telling	-36	go	-12	defended	-44	becoming	-22	night	-18	leave	-41
9	doing	-20	started	-19	far	-33	raised	-30	moving	-14	attacked	-24	cited	-20	provide	-23	spokesman	-75	accused	-39	mentioned	-16	exactly	-36
9	leaving	-27	acknowledged	-15	keeping	-39	)	52	particularly	-27	build	-29	force	-24	sent	-17	took	-38	speak	-21	describe	-22	fact	35	named	-18
9	president	-45	party	46	could	-72	defend	-31	back	-59	become	-32	built	23	expect	-13	see	-58	no	-50	faced	21	received	-38	attended	-28	led	31
9	joined	-20	sure	33	work	-14	done	-12	challenging	-18	suggestion	-18	leading	-68	left	32	senator	12	should	-41	although	31	2012	-28	bill	-26
9	considered	-20	women	19	discuss	-45	country	-16	reasons	37	least	-64	explained	17	case	-22	wins	-13	lost	-34	contested	-23	once	-66	slammed	-23
9	can	-54	getting	-33	also	-30	changed	-25	seeing	-31	help	18	four	-20	interview	-33	upon	-41	reality	-17	means	-34	gives	43	long	-52	get	-26
9	read	-36	start	-33	yet	24	urging	-33	amid	45	''	31	whom	-50	denounced	-23	alongside	-34	released	-35	top	-49	prominent	-70	's	-32	come	-19
9	early	-43	tells	-27	giant	-56	include	-21	rejected	-25	embrace	-12	entered	-18	fight	35	all	-62	asking	-41	either	44	join	-44	year	-12
9	advising	-67	years	-23	deal	-40	clear	-23	held	-20	still	-45	mean	-40	doesn't	-15	putting	-13	toward	-60	too	-55	makes	-53	reminder	-25
9	questions	-49	outside	-62	faces	-26	facing	-18	revealed	-25	own	-28	allows	-25	two	-54	bring	-13	representing	28	spent	-29	three	-31
9	supported	-14	isn't	-21	likely	-36	having	-40	issued	-38	almost	-34	key	-37	view	-14	the	-55	encouraging	44	governor	28	got	-26	claim	-29
9	executive	-44	place	-39
10	before mark	-43	before comma	-24	before stop	-57	before prep	-45	before verb	-26	before pron	-52	before noun	-47	after verb	-171	after sub	-31
10	after aux	-71	after prep	-141	after stop	57	before sub	-123	after cue	-48	after adv	-115	after conj	-71	after name	-81	before conj	-73
10	by verb	-116	by conj	-35	before rel	-39	after rel	-63	before adv	-37	before det	-84	after comma	-26	after quote	-34	by comma	-29	by quote	-71
10	before quote	-90	by aux	-94	according prep	-82	according comma	58	according conj	-45	according aux	-92	according stop	57	after noun	-65
10	before name	-111	by cue	-146	by det	-60	by sub	-23	by adv	-52	by noun	-92	after dash	-24	before dash	-64	after mark	-45	by name	-61	by num	-48
10	by mark	-52	according name	-54	according verb	-77	according cue	-88	by dash	-98	after num	-43	by pron	-46	according adv	-56	according det	-63
10	according quote	-62	according noun	-55	according rel	-23
11	before )	-35	before (	-102	before ,	-24	before .	-57	before in	-69	before for	-154	before he	-120	before to	27	before win	-54	before said	75
11	before believe	78	before of	-93	after *	-89	after on	-41	after ?	-17	before because	-37	after .	59	before vote	-67	before think	-39
11	before continued	31	after but	-41	after and	-56	after in	-15	before turning	-41	before but	40	by between	-63	by and	-52	by in	-56
11	before by	-105	before and	-117	before between	-72	before should	-45	before who	-42	after is	-50	after to	-71	after that	-98	before is	-53
11	before we	-41	after with	-42	after of	-150	before are	-39	before as	-118	before the	-124	before has	34	after ,	-26	before focused	61
11	before trying	-61	owner words	-24	before know	-23	before was	-82	before before	-48	before told	27	before actually	-27	after was	-20
11	before saying	-126	before back	-13	after “	-56	before made	27	before thinking	-89	owner country	-14	before needs	-123	before get	17
11	before were	-18	by ,	-29	by made	-18	by “	-43	owner campaign	-133	before across	-41	before “	-53	before could	-32	before like	-73
11	before comes	-83	before try	34	owner address	-25	before than	-109	before criticizing	-41	owner foreign	-46	before release	-44	before turn	-36
11	owner attention	-15	before continues	-80	before even	24	before face	-44	before '	-21	before campaign	-89	before buy	-33	before on	42
11	before announced	93	after would	26	by than	-100	by of	-21	before results	-70	before change	-58	before will	-66	before effectively	-14
11	owner candidacy	-76	after who	-44	after as	-39	before have	57	before campaigns	-25	before winning	-27	before heading	-13	before holding	-45
11	before rallies	-62	before go	-55	before cheers	-15	before contests	-57	before leads	-73	by by	-56	by but	25	by has	-73	by as	-22
11	before according	-23	according ,	58	according on	25	according .	57	before holds	-85	before elected	-36	before more	-34	owner convention	-31
11	before adding	-26	before does	31	before not	-25	before also	70	after from	-32	before hope	50	before do	-100	before reported	43
11	before follow	-13	before discussed	-42	after for	-70	before ”	14	before described	72	owner use	-46	before hold	-37	before if	-24
11	before really	-51	before reports	18	before issued	47	owner name	-38	before debate	-48	by about	62	by a	-39	by to	-62	by where	-28
11	before questions	-48	before about	40	before from	-126	owner mind	37	before recently	-36	before where	-38	by ?	41	before issue	-31
11	before documents	-71	before felt	-51	before it	-75	before never	-23	by is	-48	before now	-40	before only	-69	before turns	-49	before at	-42
11	owner husband	-23	before first	-62	after the	-20	before suggested	-58	before always	-51	before been	-46	before you	-41	before served	-59
11	owner chief	-50	before during	-25	before —	-26	before can	-26	before instead	-58	before choose	-54	before ensure	-13	before serving	-30
11	by was	-58	before drawing	-15	before thought	-28	before too	-26	before cannot	-21	before strongly	-65	after plans	-28	before work	-64
11	owner own	-65	before running	-75	owner wife	-54	before be	-63	owner tenure	-27	before her	-28	before criticized	47	before chose	-30
11	after has	-29	before calls	77	before step	-24	before take	-39	owner efforts	-36	before against	-51	before must	24	owner strategy	-42
11	owner allies	-17	before need	-98	before flying	-33	after have	-18	before attack	-19	before funds	-40	before shows	23	after (	-31
11	before conducted	-52	before /	-23	by *	-89	by found	-34	before found	58	before whether	-13	before serve	-13	before say	116	owner promise	22
11	before appeal	-41	before base	-42	by from	-79	before among	-31	before agreed	38	before while	-17	before beating	-31	owner national	-51
11	by among	-65	by or	-63	by points	-45	before points	-70	before or	-49	before look	-63	before show	80	before caught	-27	before being	-82
11	before still	-18	before stop	-24	before attacked	14	before blame	20	before hit	-50	before worked	-79	owner home	-72	before says	65
11	before off	-48	before break	-38	before using	-55	before charge	30	before benefit	-47	after said	39	before last	31	before wrote	68
11	before had	-20	before got	-89	before a	-87	after ‘	-14	before already	-58	before writing	-33	before support	-53	before offered	-19
11	before give	-19	before pay	-28	owner political	-56	by since	-46	before since	-49	before having	23	before there	-92	before speak	-47
11	before talks	-38	by over	12	by that	21	by when	-37	before over	-55	before when	-59	before often	-36	before host	-39	before might	-39
11	after must	-23	after at	-44	before going	-35	before ties	-65	before stated	72	before so	-55	by :	-51	before polling	15	before nationally	-40
11	by after	-17	by said	-19	before asked	36	after a	17	before state	-130	before repeatedly	57	before both	13	before today	-14	before debates	-44
11	before knows	56	before went	61	before many	-15	before control	-35	before run	-22	before states	-111	before ran	39	before figures	-14
11	after "	-21	before taking	-63	before tweet	-46	before decided	-52	before email	-72	before published	58	owner government	-30	before sent	58
11	owner personal	-26	before declined	26	before came	-17	before she	-54	owner email	-25	before this	-42	before issues	-17	before backed	35
11	before further	52	according in	-39	before voting	-87	before prompted	-73	after :	-56	before registered	-62	according from	-68
11	according and	-35	by are	-24	before candidate	-18	before voted	-18	before understand	-16	before him	-35	before echoed	63	before speaks	-68
11	before happen	-23	before virtually	36	owner support	-74	according of	-113	according *	-41	before votes	-77	before %	37	before rival	-77
11	before acting	-33	owner former	-35	according released	-43	owner speech	-55	before released	56	before send	-19	before ago	-44	before became	-85
11	before pushing	13	owner top	-60	by —	-61	before press	-51	before calling	46	owner history	-34	owner suggestion	54	before held	-66
11	after 000	-31	before find	-47	before involving	31	owner time	-51	before concluded	44	after had	-13	before put	28	before faces	-79
11	before address	-49	before influence	-22	before appears	-86	owner two	-15	owner going	-30	before replied	46	before pointed	87
11	owner presidential	-56	before –	-46	before pointing	-43	before politically	-13	before looking	37	before certainly	-35	before answer	-32
11	before one	-60	before answered	58	before gets	-69	before shouting	-42	before responded	23	before spoke	-44	before herself	-14	before then	-13
11	before later	-29	before clearly	-41	after saying	-15	before am	40	after which	17	before supporting	56	before wants	49	before giving	-36
11	before wanted	-48	owner vote	-50	before something	-17	before up	-51	before tell	-17	by were	-21	before rather	-22	before view	-15
11	before live	-54	before call	-26	before swing	-22	before else	-17	owner new	-36	before probably	-54	owner party	-37	owner nomination	-48
11	before hardly	-45	before won	-146	by will	19	by for	28	before counter	-14	before endorsed	58	before some	-20	before all	-60	before care	-25
11	before deliver	-15	after issues	-19	before embrace	-58	before trade	-56	before open	-25	owner rhetoric	44	according is	-39	according with	-63
11	before lead	-33	before away	-37	before currently	12	before sits	-65	before lost	-75	before matter	-35	before stood	16	owner appearance	-33
11	before making	20	before tweeted	38	owner side	-41	before saw	-51	before fully	-17	owner family	-26	before urged	-21	before seemed	-42
11	owner goal	61	before telling	-45	owner policy	64	owner proposed	31	before personally	30	before beat	-50	before thinks	27	before play	-50
11	before themselves	30	before defeating	-27	before point	-47	before start	-60	before until	-23	before getting	-41	before insisted	49
11	before may	-55	owner families	-19	before lives	-37	before attacks	-97	before fund	-44	before previously	19	before raised	-108
11	before raising	-37	before earned	-100	owner money	-46	before donated	-37	owner work	-27	by first	-37	by campaign	43	before noted	42
11	after campaign	-41	owner primary	-48	before whose	-24	before cited	-21	before protect	-15	before opposed	-65	before keeps	74	owner biggest	18
11	before comment	-37	before referring	15	before immediately	-12	before accused	21	before interviewed	15	owner current	-51	before leaving	-49
11	before breaking	-20	before keeping	-24	before secure	-25	by ;	-73	before reporting	-42	owner ability	-56	before compared	-21
11	before particularly	-32	before remarks	-53	before love	-16	before paid	13	before explained	77	before building	-72	before explaining	-58
11	owner plan	15	before includes	-52	before rally	-47	owner plans	-42	before build	-33	before followed	-30	before named	-27	before carried	-47
11	before grew	-55	before -	-56	before portrayed	32	before offering	-52	before broke	55	before showing	31	before failed	28	before reach	40
11	before kept	-27	before comments	-77	before keep	-31	before closing	-20	before promised	20	before spend	-12	owner attempts	-50
11	before represents	-52	before changes	-30	before rules	-46	before long	-70	before emails	-92	before defend	-39	before especially	42
11	before intended	-48	before defending	-35	before promoting	-16	before built	-62	before acknowledged	32	before focus	-61	before through	-28
11	before expect	42	before approach	-14	owner best	-56	before see	52	before losing	-25	before shares	29	owner proposal	17	before entering	-60
11	before attended	-74	before founded	-82	before led	-83	by like	-53	owner influence	-18	before other	-20	before declared	60	owner team	-61
11	before speaking	-67	owner case	-20	by because	-15	before talked	67	owner life	-37	owner role	-51	before pick	-14	before based	-64	by ago	-25
11	before become	-44	owner rallies	-27	after state	-36	before thanks	-52	owner call	-64	before raise	17	before working	-26	before works	-26
11	before drew	-78	before generally	-40	before here	-27	by at	-84	before without	-26	before hosted	-13	before promise	15	before continuing	-38
11	by under	-23	before passed	32	before under	-22	by would	-26	before remain	14	before come	-37	before push	-14	before ask	-52	before goes	33
11	before discuss	32	before once	59	before happened	-43	before stand	-21	before refuses	35	before fell	-65	before far	-53	by so	-20
11	before coming	-36	before contest	-65	after show	-17	before quickly	38	before becomes	-45	owner nominee	-34	before remains	-33	before help	-21
11	before needed	-40	before respond	-51	before talk	-63	owner decision	-59	before yet	-21	before changed	-90	owner position	-16	before seeing	-23
11	owner office	-21	before star	-52	before appear	-34	owner supporters	-32	before reportedly	22	before place	-63	before offer	-22
11	before means	-23	before himself	41	before close	-50	before gives	60	before compete	-21	before decide	-15	before suggest	37	before wish	-21
11	by could	39	before living	-27	owner remarks	-52	before created	-78	owner recent	-27	before within	-18	owner criticism	36	before fail	-53
11	before didn't	-67	before ''	-87	before those	-16	before talking	-33	owner son	-41	before loves	47	before doesn't	-21	before 've	-52
11	before don't	-15	before 're	-16	before can't	-15	before denounced	77	before 'm	-24	by ''	-31	owner running	-25	owner aides	35
11	before endorse	-30	by -	-57	owner staff	-33	owner latest	-36	before set	-70	after -	-19	owner children	-49	by during	-39	after under	-19
11	before deals	-67	before leave	-37	owner views	-15	before views	28	before publicly	-41	before makes	-12	owner positions	-38	before force	-13
11	before rising	-29	before tells	17	before left	-12	owner business	-15	owner numbers	-19	before sometimes	-40	before include	39
11	owner success	-29	before rejected	27	before fight	-16	before initially	-70	before began	15	before block	-44	owner performance	-31
11	before receive	-34	owner emails	-36	before delivered	-14	before meeting	-45	before starts	31	before helps	-49	by which	-44	before deal	-44
11	before an	40	owner head	-32	before falling	-33	before played	38	before won't	-40	before insist	60	owner agenda	-30	before 'd	-54
11	before wouldn't	-49	owner death	-49	before fear	37	owner way	-46	owner strength	-47	owner term	-44	before ever	-47	before toward	-25
11	before retired	-17	after ago	-39	before barely	-35	before moved	-58	before playing	-21	before signed	16	before carry	-25
11	before emphasizing	-32	according who	-55	owner actions	-32	before ended	-17	before measures	-15	before puts	-52	before facing	-58
11	before tends	-42	before housing	-39	before fall	-35	before noting	18	before nothing	-13	before campaigning	-58	before allows	18
11	before hoped	49	before increasingly	-23	by before	-20	owner father	-62	before supports	-27	before appeared	-41	before agree	48
11	before aren't	-64	before haven't	37	owner column	-37	before spent	-45	owner final	-39	before questioning	-39	by he	-21	before seized	-53
11	before behind	-19	before aimed	-35	before looked	22	owner voice	-22	owner economic	-29	before addressing	-31	owner opponents	-32
11	before pull	-47	before 'll	-58	owner voters	-40	owner hands	-26	before sees	-18	before included	-55	before apparently	-36	before isn't	-63
11	before broadly	-63	before benefits	-27	before requires	-20	before mean	-31	owner rivals	-47	owner big	-30	owner traditional	-32
11	before closely	-26	owner next	-21	before cast	55	before "	-51	owner contests	-29	according to	-38	before faced	-81	before expects	14
11	by against	-33	before responding	-13	before sought	-39	before claim	28	owner show	-22	by if	26	according that	27	before rivals	-70
11	before titled	-59	before loses	-52	before known	-55	before originally	41	before wasn't	-75	before asking	23	according “	-59	before brought	-52
11	before standing	-63	before tried	-45	before top	-39	owner continued	-24	owner delegate	-25	before promises	53	before focusing	-23
11	before representing	28	before others	-36	owner feet	-33	before represented	-44	before claimed	-19	owner lead	-44	before brings	-13
11	before shooting	-68	before writes	59	by even	48	owner standing	-17	before moves	-35	owner potential	-37	before heads	-43	before knew	-52
12	before =0	27	before =1	-104	before =2	-148	before =3	-43	before =64	-42	before =65	-102	before =66	-137	before =67	-80	before =16	-22
12	before =17	-164	before =81	-38	before =82	-72	before =192	-116	before =208	-37	before =209	-41	after =64	-80	after =192	-88	after =128	-74
12	after =96	-42	before =32	36	before =96	-52	by =64	-25	by =96	-39	by =240	-86	before =80	-63	before =112	-114	after =208	-15	before =128	-228
12	before =9	-185	before =97	-75	before =129	-138	after =9	-61	before =73	-113	before =193	-176	after =240	-36	before =240	-106	after =97	-44
12	before =201	-55	before =202	-126	before =194	-118	by =32	15	by =41	-44	by =113	-60	before =49	-52	before =241	-110	before =113	-95
12	after =33	46	after =42	-54	after =98	-55	before =42	15	before =33	-15	before =234	-61	before =225	-111	before =98	-65	before =226	-22
12	after =193	-50	before =153	-66	before =144	-75	before =154	-15	before =145	-120	before =210	-94	before =242	-40	before =224	-172	after =32	-49
12	after =241	-24	before =177	-52	before =10	35	by =73	-36	by =97	-79	by =225	-94	according =9	-61	according =33	-53	by =33	-57	after =106	-23
12	after =226	-21	before =105	-21	after =161	-19	after =224	-76	before =160	-89	colon =64	-36	after =73	-22	after =80	15	by =105	-16	by =1	-13
12	by =65	18	by =193	-75	after =16	-31	before =18	-51	before =146	-35	by =9	-54	before =89	-21	before =90	25	before =176	-40	by =16	-74
12	before =75	-48	before =76	-43	before =99	-56	before =100	-51	by =74	-85	by =66	-75	by =82	-47	by =210	-32	after =81	-39	before =161	-88
12	after =129	-14	before =137	-82	by =192	-44	before =34	-116	before =107	15	after =10	26	after =225	-52	before =233	-82	after =112	-45
12	after =145	23	before =114	-37	by =160	-67	by =80	-67	by =112	-67	by =234	-43	before =50	-35	after =2	-22	by =10	44	by =2	-13	after =34	-39
12	by =161	-24	by =226	-36	by =144	-50	by =208	-75	after =210	-40	after =144	-13	before =8	-20	by =227	-20	before =35	-60	before =228	-44
12	before =130	-85	before =203	-62	before =227	-33	before =136	-16	after =91	-35	according =1	-110	before =68	-13	before =162	-69	before =163	-45
12	before =121	-48	before =122	45	before =195	-41	before =243	-14	before =244	-14	according =64	83	before =72	-93	after =160	-14	after =243	-15
12	by =129	-41	before =217	-98	before =251	-38	owner =16	-31	by =242	21	by =138	-19	before =235	-44	by =224	-71	by =241	-39	by =250	-17
12	before =25	-38	before =26	-58	by =89	-14	by =81	25	after =194	-30	by =194	-24	by =106	-37	before =138	-32	after =17	-48	by =98	-71
12	before =250	60	after =26	37	by =17	-22	before =83	-27	by =75	31	before =11	32	before =249	-70	after =211	-13	before =115	-13	by =48	-22
12	before =170	-44	before =179	-19	colon =128	-53	by =209	-60	by =202	-19	before =36	43	before =43	-28	before =200	-44	before =40	-39
12	before =44	-44	by =145	-15	after =146	-15	before =171	-27	before =169	-27	by =42	-52	by =90	42	before =88	19	colon =192	-61	before =123	-36
12	by =218	-14	by =83	20	before =91	-43	according =209	-59	by =34	-22	before =108	-18	before =216	-58	according =193	-44
13	before =0 mark	-61	before =0 cue	33	before =1 cue	-54	before =1 mark	-26	before =0 stop	-53	before =2 cue	-35	before =0 prep	-39
13	before =64 verb	-74	before =65 verb	20	before =16 pron	-84	before =16 cue	13	before =17 cue	-79	before =17 pron	-13	before =81 cue	-43
13	before =82 cue	-32	before =0 noun	-45	before =192 verb	-115	before =208 verb	-54	before =209 verb	-31	after =0 verb	-58	after =192 prep	-13
13	after =192 stop	-75	before =0 sub	-98	before =64 aux	-45	before =64 sub	-21	after =0 aux	-79	before =192 cue	-34	after =128 stop	-43
13	before =192 aux	-84	after =0 adv	-23	after =96 prep	-13	before =64 poss	-17	before =0 conj	-51	before =32 verb	-38	by =0 verb	-55
13	by =64 prep	-90	by =64 conj	-49	by =96 prep	-69	by =96 rel	-35	by =240 stop	-71	before =64 prep	-102	before =64 conj	-79	before =16 aux	-21
13	before =0 rel	-21	before =80 aux	-70	before =64 rel	-26	before =112 aux	-43	before =96 prep	21	before =96 rel	-24	before =128 adv	-110
13	before =9 verb	-77	after =208 prep	-18	after =64 stop	-46	before =0 adv	13	before =41 verb	-25	before =32 comma	-107	before =32 prep	48
13	before =32 adv	34	before =97 verb	-34	before =0 det	-69	before =16 verb	-32	before =80 verb	-80	before =81 verb	-34	before =129 cue	-65
13	after =1 prep	-113	after =1 stop	73	before =9 cue	-108	before =73 cue	-100	before =64 comma	-169	after =0 stop	21	before =193 cue	-92
13	after =240 stop	-34	before =112 verb	-22	before =240 verb	-15	before =1 aux	-189	before =128 cue	-95	before =128 prep	-106
13	before =129 prep	-37	after =0 cue	-52	after =65 prep	-34	after =65 conj	-57	after =97 stop	-21	before =201 cue	-85	before =192 comma	-21
13	before =202 cue	-95	before =193 comma	-67	before =193 verb	-38	before =194 verb	-31	by =0 conj	19	by =32 prep	32	by =32 comma	-22
13	before =49 cue	-34	before =241 cue	-47	after =64 quote	-22	before =0 quote	-83	after =1 conj	-55	after =98 stop	-37	before =42 verb	31
13	before =33 comma	28	before =1 conj	-87	before =234 verb	-22	before =225 comma	-13	before =226 verb	-39	before =65 cue	-169	before =97 cue	-89
13	before =98 cue	-28	before =226 cue	-59	before =32 cue	-33	before =96 cue	-49	after =193 stop	-39	before =96 aux	-81	after =1 verb	-71
13	after =65 stop	50	before =1 verb	-136	before =225 verb	-49	by =0 stop	-65	before =17 aux	-112	before =153 verb	-16	before =144 comma	-46
13	before =154 verb	-45	before =145 comma	-52	before =210 verb	-16	before =97 aux	-80	before =241 aux	-41	before =224 verb	-69	before =81 aux	-60
13	before =144 adv	14	before =208 adv	-54	before =209 adv	-46	before =240 cue	-56	after =0 conj	-27	after =32 comma	-14	after =241 prep	-15
13	before =49 aux	-35	before =145 adv	-25	before =241 adv	-14	before =66 aux	-29	after =64 prep	-23	before =65 aux	-73	by =64 comma	-69
13	by =225 prep	-26	by =225 stop	-51	before =65 prep	-36	according =0 prep	-34	according =0 comma	34	before =98 aux	-53	before =105 cue	21
13	before =96 comma	-48	before =193 aux	-52	after =128 quote	-21	after =0 name	-15	before =0 name	-52	before =32 aux	23	before =160 adv	-49
13	before =33 cue	-22	before =225 cue	-78	colon =64 stop	-36	before =0 pron	-22	before =144 cue	-82	before =145 cue	-26	before =209 cue	-79
13	before =16 det	-64	before =224 aux	-69	before =240 aux	-47	before =64 adv	-64	before =80 adv	-39	before =80 prep	-64	by =32 cue	-22
13	by =96 comma	-30	by =97 prep	-25	before =32 mark	-58	before =224 cue	-87	before =1 adv	-67	before =65 adv	-53	by =33 stop	-13
13	before =208 cue	-13	before =128 verb	-67	before =209 aux	-38	by =1 adv	-35	by =193 stop	-42	before =192 adv	-58	before =193 adv	-34
13	before =1 prep	-143	after =65 comma	-63	before =9 adv	-49	before =73 adv	-41	before =201 adv	-32	before =202 adv	-27	after =0 det	-30
13	after =33 stop	66	after =224 stop	-61	before =16 poss	-75	before =18 aux	-39	before =17 verb	-70	before =80 comma	-60	before =0 dash	-63
13	before =225 aux	-64	before =144 aux	-48	before =176 aux	13	before =177 aux	-25	before =74 verb	-129	before =65 comma	-108	before =74 adv	-50
13	before =66 comma	-53	before =75 cue	-24	before =76 cue	-43	before =67 comma	-31	before =100 verb	-21	before =99 aux	-26	by =65 comma	-89
13	by =66 prep	-30	by =210 stop	-17	before =75 verb	-29	before =82 aux	-27	before =210 adv	-24	before =161 cue	-50	before =128 comma	-80
13	before =201 aux	-41	before =234 aux	-15	before =129 verb	-32	before =128 aux	-72	before =128 sub	-16	after =192 quote	-31	before =73 verb	-18
13	before =160 cue	-60	by =0 aux	-35	by =0 det	-61	by =65 stop	47	before =33 verb	-109	before =33 prep	-39	before =33 det	-41	before =34 verb	-32
13	before =2 conj	-17	before =105 adv	-15	before =106 adv	-19	before =97 comma	13	before =98 comma	-37	after =1 adv	-52	after =225 stop	-38
13	before =106 verb	-102	before =224 comma	-45	before =16 noun	-16	before =16 prep	-65	after =0 rel	-70	after =80 conj	35	before =112 cue	-75
13	before =80 conj	-22	after =0 mark	-41	before =64 mark	23	before =41 cue	24	before =106 cue	-41	after =9 rel	-22	after =145 stop	25
13	by =32 aux	-60	by =160 stop	-45	after =32 stop	-25	before =80 pron	44	by =41 name	-14	by =97 stop	-33	after =33 prep	-44	after =33 cue	-38
13	before =96 adv	-60	before =16 name	-71	before =160 prep	-46	by =80 prep	-18	by =112 stop	-41	before =144 verb	-14	after =96 stop	-51
13	by =1 verb	-26	by =65 conj	-25	before =160 verb	-37	before =48 aux	37	before =113 aux	-30	before =129 adv	-46	before =201 verb	16
13	before =226 adv	31	after =82 stop	43	after =1 comma	-37	after =10 prep	-17	by =1 comma	-48	by =10 prep	24	after =34 stop	-39
13	before =107 cue	26	before =1 noun	-12	before =16 conj	-14	by =226 stop	-27	before =161 verb	-17	before =224 adv	-36	before =105 verb	-49
13	by =0 rel	19	by =208 stop	-56	after =241 stop	-17	before =128 rel	-57	before =144 noun	-17	after =65 verb	-42	after =74 quote	-15
13	after =16 aux	-13	before =161 adv	-32	before =1 poss	-44	before =129 aux	-61	before =32 conj	-21	after =66 rel	-35	after =210 stop	-33
13	before =97 adv	-26	before =80 det	-15	after =209 prep	-22	by =0 cue	-63	before =34 cue	-38	before =2 comma	-74	before =228 cue	-24
13	before =81 prep	-25	before =210 cue	-33	before =1 rel	-109	by =0 mark	-52	before =226 aux	-32	before =64 det	-88	before =66 cue	-59
13	before =9 aux	-75	before =105 aux	-31	before =106 aux	47	before =107 aux	-39	before =64 pron	-30	before =144 prep	-54	before =145 prep	-14
13	before =202 verb	-37	before =145 aux	-35	before =137 verb	-39	according =0 stop	13	before =130 adv	-34	before =203 cue	-57
13	before =194 comma	-34	before =17 noun	-21	before =113 cue	-32	before =114 cue	-32	before =8 cue	-81	before =137 cue	-61	after =81 prep	-27
13	after =82 comma	-34	by =1 prep	-42	by =66 stop	-33	before =2 aux	-41	before =67 aux	-36	before =34 aux	-20	before =162 aux	-32
13	before =129 comma	-23	before =121 cue	-29	before =113 comma	-27	before =48 pron	-18	by =32 conj	-30	before =128 pron	-24	after =0 noun	-43
13	before =64 noun	-17	after =226 stop	-15	by =1 stop	37	before =194 aux	-32	after =113 prep	-21	before =49 verb	14	according =1 verb	-35
13	according =65 prep	-38	before =41 aux	-72	according =0 verb	-39	according =64 stop	72	before =16 comma	-86	by =0 dash	-72	by =208 prep	-22
13	before =240 adv	-47	before =194 cue	-67	before =210 aux	-19	before =1 det	-26	before =8 aux	-64	before =72 cue	-41	before =64 dash	-36
13	before =8 verb	20	by =0 pron	-36	after =32 aux	-12	before =217 aux	-38	before =208 comma	-45	before =218 aux	40	before =251 aux	-37
13	owner =16 noun	-31	by =242 prep	-26	by =242 stop	35	before =161 aux	-57	by =129 comma	-15	before =130 aux	-21	before =33 adv	-50
13	before =227 cue	-44	before =1 pron	-16	by =64 aux	36	by =224 prep	-23	by =224 stop	-37	before =1 dash	14	before =242 cue	-30	by =32 dash	-14
13	by =32 verb	-30	before =32 dash	26	before =80 noun	-32	before =35 aux	-17	before =26 aux	-43	before =17 comma	13	by =80 comma	-18
13	by =81 prep	-13	by =81 stop	40	before =144 det	-22	before =10 adv	34	before =144 pron	-12	before =233 verb	-27	before =194 adv	-29
13	before =75 aux	-55	before =41 adv	-37	before =234 cue	-38	before =192 rel	-15	by =192 prep	-29	by =192 comma	-14	by =193 prep	-27
13	before =217 verb	-16	by =66 conj	-15	by =98 stop	-45	after =80 stop	-22	before =250 aux	23	before =241 comma	-26	before =42 aux	-100
13	by =192 verb	-14	after =17 prep	-17	after =17 comma	-35	before =217 cue	-67	before =218 cue	-21	after =66 stop	14	by =0 sub	-20
13	after =209 conj	-44	after =1 cue	-44	before =67 cue	-22	by =33 prep	-34	according =65 stop	16	before =11 verb	-32	after =81 stop	-20
13	before =176 cue	-25	before =177 cue	-23	before =8 adv	-38	before =72 adv	-21	before =66 adv	-40	before =48 verb	-29	before =48 cue	-73
13	before =240 comma	-14	before =17 adv	-50	before =81 adv	-25	after =209 rel	-15	before =32 sub	-16	before =83 aux	-22	before =2 verb	-34
13	by =1 conj	-27	after =10 name	-37	before =32 pron	-15	by =32 rel	-75	before =72 verb	-31	before =25 cue	-12	before =218 verb	-47
13	by =16 aux	-38	by =144 conj	-25	before =161 comma	-17	after =9 quote	-25	before =33 rel	-46	before =176 adv	-29	colon =128 stop	-53
13	by =209 stop	-54	before =89 adv	-37	before =3 aux	-15	before =90 adv	33	before =218 adv	-30	by =64 verb	-24	after =194 prep	-16
13	before =195 cue	-42	by =65 verb	-13	before =34 comma	-31	before =228 aux	-16	before =130 cue	-56	before =162 cue	-27	before =160 comma	-52
13	before =3 comma	-16	before =200 verb	-20	after =209 adv	-20	after =106 quote	-20	by =1 aux	-29	before =16 rel	-23	before =104 cue	24
13	before =96 dash	-29	before =97 dash	19	before =233 cue	-65	before =33 dash	-31	before =146 cue	-17	before =11 aux	-35	before =122 aux	23
13	by =1 cue	-25	by =240 prep	-19	by =98 prep	-15	before =11 cue	47	before =35 comma	-31	before =89 verb	-49	before =90 verb	17	by =74 prep	-36
13	after =81 conj	-45	after =10 rel	-28	before =50 cue	-25	before =8 dash	-26	before =136 verb	-14	before =162 comma	-15	after =10 cue	63
13	before =89 aux	-64	before =90 aux	-22	before =169 verb	-25	before =200 aux	-31	before =202 aux	-30	by =33 comma	-32	by =82 prep	-15
13	by =82 stop	-30	by =74 num	-28	before =72 aux	-34	before =88 aux	43	colon =192 stop	-61	before =98 adv	-20	according =1 prep	-20
13	before =107 verb	-23	by =113 prep	-24	by =113 stop	-38	by =10 rel	35	by =81 verb	-15	before =210 comma	-30	before =249 cue	-50	by =9 rel	-13
13	by =241 prep	-24	before =129 rel	-14	before =121 aux	-23	after =210 aux	-12	after =145 prep	-15	before =153 aux	-31	before =138 cue	-28
13	before =219 cue	18	before =122 verb	-34	after =74 noun	-23	before =104 aux	-31	before =250 verb	48	before =16 quote	-26	by =0 quote	-19
13	before =108 verb	-18	before =18 cue	-25	by =128 prep	-20	before =81 pron	25	before =249 aux	-27	according =1 aux	-32	before =40 dash	-25
14	before =0 =18	-92	before =0 =0	22	before =0 =78	30	before =1 =0	-40	before =0 =18786	-19	before =2 =0	-33	before =0 =7878	-114
14	before =0 =15878	-155	before =0 =14	-86	before =0 =19358	-24	before =0 =7934	-16	before =65 =0	-28	before =66 =0	-61	before =67 =0	-25
14	before =0 =122	71	before =16 =122	-54	before =0 =7192	14	before =0 =15386	-49	before =0 =15	36	before =0 =1	-37	before =0 =1595	37
14	before =0 =19595	-35	before =192 =1	-58	before =0 =7193	18	before =209 =1	-18	before =0 =158	-37	after =64 =0	-76	after =192 =0	-87
14	before =0 =138	-52	before =0 =15938	-78	before =64 =18	-32	before =0 =13938	-16	before =64 =138	47	before =0 =2	42	before =64 =2	-130
14	before =0 =338	-45	before =192 =0	-43	after =128 =0	-73	after =96 =0	-42	before =0 =13854	45	before =96 =0	-27	by =64 =0	-25	by =96 =0	-39
14	by =240 =0	-86	before =0 =1458	-16	before =0 =178	-60	before =64 =15978	-13	before =0 =102	-64	before =0 =15902	-29	before =80 =2	-45
14	before =64 =102	21	before =0 =17938	-28	before =112 =2	-33	before =32 =13958	-41	after =208 =0	-15	before =0 =3395	35	before =0 =13833	-17
14	before =16 =182	-36	before =0 =1182	-17	before =0 =15390	28	before =0 =3394	36	before =208 =2	-61	before =64 =3394	-19	before =0 =11833	-25
14	before =0 =24	-24	before =128 =4	-95	before =0 =6	-60	before =9 =0	-136	before =0 =1586	-89	before =64 =335	-12	before =0 =7938	-80
14	before =1 =138	-14	before =0 =46	-63	before =0 =15846	-36	before =0 =17958	-38	before =41 =0	-72	before =32 =6	-99	before =0 =18796	-22
14	before =97 =0	-102	before =0 =194	23	before =0 =13594	31	before =0 =15934	-53	before =0 =10	20	before =0 =15358	-85	before =0 =19534	61
14	before =81 =0	-75	before =0 =3586	-79	before =129 =0	-70	after =9 =0	-60	before =0 =13586	-45	before =73 =0	-121	before =64 =6	-64
14	before =65 =1	-23	before =0 =3358	-22	before =193 =0	-100	before =0 =1590	-51	before =0 =19590	-31	before =0 =4	41	after =240 =0	-36
14	before =0 =5382	43	before =16 =12	14	before =208 =12	-15	before =0 =3359	-38	before =0 =5586	-53	before =128 =0	-95	after =97 =0	-44
14	before =0 =1538	-27	before =0 =3952	-45	before =0 =126	-66	before =0 =15392	31	before =201 =0	-31	before =202 =0	-105	before =193 =6	-60
14	before =0 =12739	-52	before =0 =3953	-22	before =193 =1	-19	before =0 =7839	-48	before =194 =1	-19	by =32 =0	15	by =41 =0	-44	by =113 =0	-60
14	before =0 =712	-27	before =0 =15870	-63	before =32 =15870	-14	before =16 =138	12	before =0 =7138	-30	before =113 =0	-40	before =32 =7138	-13
14	before =241 =0	-50	before =0 =1582	-68	before =0 =1358	-47	before =0 =15833	-38	before =0 =15959	-31	after =33 =0	46	after =42 =0	-54
14	after =98 =0	-55	before =0 =1786	-35	before =0 =7978	-122	before =42 =0	16	before =1 =1786	-15	before =0 =3352	-60	before =234 =0	-50
14	before =225 =6	-13	before =0 =15832	-91	before =0 =7395	-43	before =0 =7979	-57	before =0 =7394	-62	before =0 =17872	-17	before =32 =7394	-13
14	before =98 =0	-45	before =226 =0	-79	before =0 =558	-21	before =0 =15854	25	before =64 =1	-128	before =0 =192	-30	before =0 =1938	-44
14	after =193 =0	-50	before =96 =2	-48	before =225 =0	-90	before =17 =0	-69	before =0 =72	-57	before =9 =12	-19	before =16 =2586	-27
14	before =0 =7024	-91	before =0 =738	-60	before =209 =0	-66	before =210 =0	-41	before =0 =136	-78	before =0 =7392	20	before =225 =1	-13
14	before =0 =7025	-42	before =0 =7935	20	before =1 =135	-30	before =16 =24	49	before =0 =1024	-54	before =0 =13538	20	before =80 =24	-26
14	before =1 =13538	-19	before =144 =4	19	before =208 =4	-51	before =209 =4	-39	before =240 =0	-58	before =0 =10252	-39	after =32 =0	-49
14	after =241 =0	-22	before =0 =3396	-15	before =145 =4	-20	before =241 =4	-13	before =0 =758	-85	before =0 =15874	-42	before =0 =646	55
14	before =1 =6	30	before =66 =2	-20	before =194 =0	-74	before =0 =1394	49	before =64 =14	-32	before =0 =13952	-26	before =0 =782	20
14	before =1 =2	-46	before =65 =2	-51	before =64 =15878	-18	before =192 =12	-29	before =0 =7832	-105	before =0 =7833	-51	before =0 =15879	-58
14	before =0 =13595	-29	by =73 =0	-36	by =97 =0	-79	by =225 =0	-94	before =1 =13958	-16	according =9 =0	-61	according =33 =0	-53	by =33 =0	-57
14	before =0 =7782	-44	before =33 =2	-79	before =0 =15876	-62	before =97 =2	-45	before =64 =13594	-31	before =98 =2	-29	after =106 =0	-23
14	after =226 =0	-21	before =64 =16	-24	before =0 =17386	-24	before =105 =0	-18	before =96 =6	-48	before =0 =15972	-44	after =161 =0	-19
14	before =0 =76	-63	before =0 =7386	-20	before =0 =3382	86	before =192 =2	-67	before =193 =2	-39	before =0 =478	-74	after =224 =0	-75
14	before =0 =4792	-65	before =0 =68	14	before =0 =8	24	before =0 =1388	14	before =0 =17824	-33	before =32 =24	14	before =0 =8394	-23
14	before =160 =24	-13	before =160 =4	-42	before =0 =15935	-60	before =0 =13959	73	before =0 =13526	-39	before =0 =7792	-40	before =0 =13438	29
14	colon =64 =0	-36	before =0 =182	-49	before =0 =19382	41	before =208 =0	15	before =16 =38	-29	before =144 =0	-64	before =0 =7038	-25
14	before =145 =0	-27	after =0 =1	-54	after =73 =0	-22	before =0 =1594	-36	before =64 =13958	-30	before =17 =2	-32	before =0 =3378	-65
14	before =224 =2	-45	before =240 =2	-35	before =241 =2	-27	after =80 =0	16	before =16 =18	-42	before =0 =15944	-24	before =0 =1584	-23
14	before =80 =4	-30	before =16 =13958	36	before =0 =118	33	before =64 =12	-91	before =0 =11938	61	before =16 =13934	14	before =64 =15958	-37
14	before =64 =78	-24	before =1 =1382	26	by =105 =0	-16	before =32 =15958	16	before =32 =158	-29	before =32 =18	-26	before =224 =0	-103
14	before =0 =18794	-45	before =1 =4	-26	before =65 =4	-51	before =0 =5358	31	before =0 =18534	-28	before =0 =15852	-19	before =0 =12478	43
14	before =65 =12	-12	before =0 =13534	-38	before =0 =32	12	before =0 =1395	-13	before =64 =15	-80	before =80 =1	-13	before =16 =1395	-21
14	before =80 =15	-14	before =16 =13952	-39	before =0 =18538	-63	before =0 =38	-84	before =0 =1838	-12	before =0 =3938	20	by =1 =0	-13
14	by =65 =0	18	by =193 =0	-75	before =0 =784	-79	before =64 =24	-56	before =65 =24	-28	before =192 =4	-60	before =193 =4	-32	before =0 =384	-30
14	before =0 =7958	-14	before =0 =1878	-33	before =0 =4794	-45	before =0 =13846	-57	before =81 =2	-31	before =0 =18792	-35	after =16 =0	-30
14	before =0 =3858	-27	before =0 =3859	35	before =128 =1	-34	before =129 =1	-17	before =0 =64	-100	before =9 =4	-43	before =73 =4	-41
14	before =64 =64	-16	before =201 =4	-32	before =202 =4	-27	before =0 =702	-19	before =0 =3258	-85	before =209 =2	-32	before =16 =3394	-93
14	before =0 =7032	20	before =17 =3394	-34	before =0 =7586	29	before =0 =7382	-54	before =0 =7182	-17	before =0 =2438	-25	before =16 =18334	-21
14	by =9 =0	-54	before =80 =6	-17	before =0 =7134	-30	before =90 =0	28	before =81 =6	24	before =17 =13594	-18	before =0 =6582	-29
14	before =225 =2	-33	before =1 =178	-14	before =144 =2	-21	by =16 =0	-74	before =0 =14586	-43	before =0 =7358	18	before =65 =6	-88
14	before =74 =4	-40	before =0 =6535	-31	before =0 =7387	-20	before =66 =1	-14	before =0 =6534	-63	before =75 =0	-31	before =66 =6	-36
14	before =76 =0	-43	before =67 =6	-31	before =0 =7396	-66	before =99 =0	-22	before =100 =0	-28	before =0 =74	-46	by =74 =0	-85	by =66 =0	-75
14	by =82 =0	-47	by =210 =0	-32	before =0 =7534	45	after =81 =0	-37	before =0 =15872	-68	before =82 =0	-44	before =16 =13824	-32
14	before =0 =15912	-43	before =210 =4	-23	before =0 =2778	-23	before =161 =0	-77	after =129 =0	-13	before =201 =2	-26	before =234 =2	-15
14	before =0 =1824	-54	before =0 =3824	23	before =128 =24	-15	before =192 =24	-15	before =1 =1586	-22	before =0 =18582	-29	before =0 =13535	23
14	before =0 =1272	-38	before =0 =1782	-41	before =0 =3254	-97	before =0 =396	-35	before =160 =0	-69	before =0 =17838	-27	by =192 =0	-44
14	before =0 =15824	-73	before =0 =18334	-37	before =33 =158	-14	before =34 =0	-55	before =1 =7978	-33	before =105 =4	-15	before =106 =4	-19
14	after =10 =0	26	after =225 =0	-52	before =64 =3358	-23	before =0 =778	18	before =0 =786	-109	before =0 =17878	-46	before =32 =786	-35
14	before =97 =6	27	before =0 =13978	38	before =0 =13824	40	before =0 =17833	-14	before =0 =15979	-32	before =0 =15952	-55	before =0 =15395	-22
14	before =96 =1	-21	before =0 =15864	-52	before =0 =15394	61	before =0 =15974	-15	before =0 =3978	-65	before =160 =2	20	before =0 =17832	-34
14	before =0 =796	-39	before =0 =1958	-56	before =16 =1958	-28	before =0 =11958	-49	before =112 =0	-87	before =0 =7972	-47	before =0 =3958	-58
14	before =128 =2	-58	before =0 =18394	-34	before =0 =3397	53	before =0 =3959	33	before =0 =18395	-20	before =32 =138	28	before =0 =13835	28
14	before =0 =142	-42	after =112 =0	-45	before =16 =1396	-67	before =0 =11396	25	before =0 =186	-45	before =0 =7254	32	after =145 =0	23
14	before =114 =0	-21	by =160 =0	-67	before =0 =3594	-44	before =0 =12594	-74	before =0 =13918	64	before =64 =118	-34	before =32 =15878	50
14	before =32 =78	19	before =1 =3358	-27	before =0 =13582	-85	before =0 =7794	-44	before =0 =13876	-30	before =96 =4	-54	before =0 =538	49
14	before =16 =19594	-35	before =64 =11958	-15	before =32 =3958	-29	by =80 =0	-67	by =112 =0	-67	before =0 =2558	-67	before =16 =1358	-48
14	before =16 =13592	-45	before =0 =13794	-37	before =0 =1784	-26	by =234 =0	-43	before =0 =792	-39	before =0 =1396	54	before =0 =13962	-32
14	before =50 =0	-18	before =0 =17934	-14	before =32 =13586	-17	before =0 =134	34	before =48 =2	46	before =32 =102	-15	before =113 =2	-19
14	before =0 =98	-21	before =1 =24	-31	before =129 =4	-30	before =0 =326	-31	before =0 =3272	-40	before =226 =4	33	before =0 =1278	-74
14	before =0 =12792	-62	before =0 =1390	50	before =64 =10	-38	after =2 =0	-22	by =10 =0	44	by =2 =0	-13	after =34 =0	-39	before =16 =13596	-15
14	before =0 =11358	-81	before =0 =17394	-29	before =64 =15358	-15	before =0 =18782	-16	before =0 =2526	-59	before =107 =0	21	before =98 =6	-33
14	before =0 =12738	-63	before =0 =19586	-77	before =0 =7738	-47	before =0 =144	-18	before =0 =7944	-37	before =0 =795	-57	before =0 =12558	-34
14	before =0 =15924	-26	before =64 =15938	-26	before =0 =13539	-36	before =48 =0	-85	before =0 =11978	-30	before =0 =6594	-27
14	before =0 =13458	-18	by =161 =0	-24	by =226 =0	-36	before =0 =762	-33	before =96 =24	-13	before =224 =4	-33	before =0 =15939	-18
14	before =0 =642	-46	before =0 =15839	-34	before =0 =15936	-48	before =0 =19592	-50	before =224 =24	-20	before =0 =1378	-24	before =96 =72	-14
14	by =144 =0	-50	by =208 =0	-75	before =0 =1832	-18	before =32 =335	61	before =0 =7397	-29	before =0 =3918	-66	before =16 =1935	-18
14	before =16 =135	-45	before =0 =11935	23	before =0 =3919	-28	before =0 =7973	-19	before =0 =5394	-62	before =0 =5395	-31	before =16 =3352	22
14	before =161 =4	-31	before =0 =3346	-61	before =0 =794	-35	before =0 =658	-54	before =0 =3534	-46	before =0 =6592	-15	before =0 =18584	-19
14	before =0 =19582	-23	before =0 =3878	-66	before =0 =13842	35	before =0 =5258	37	before =1 =13832	-18	before =0 =18702	-30	after =210 =0	-40
14	before =0 =7590	-53	before =0 =7874	-45	before =0 =6586	-77	before =97 =4	-24	before =0 =5182	-18	before =16 =18338	-15	before =0 =12582	-18
14	before =0 =12758	-39	before =0 =15926	-67	before =32 =15926	-13	before =0 =3278	-62	before =0 =18335	-21	before =0 =13583	-30
14	before =0 =19786	-19	before =32 =52	-21	by =227 =0	-20	before =33 =32	-19	before =97 =32	-30	before =35 =0	-35	before =228 =0	-15
14	before =0 =14558	20	before =0 =790	-27	before =0 =13858	-36	before =0 =718	-14	before =0 =12658	-34	before =17 =19358	-15	before =0 =2646	-19
14	before =16 =134	-37	before =161 =1	-17	before =226 =2	-33	before =0 =12538	-47	before =0 =7390	-61	before =0 =7872	-73	before =1 =7390	33
14	before =64 =13538	39	before =33 =24	-55	before =0 =13734	-25	before =0 =164	-14	before =0 =15964	-26	before =32 =70	28	before =16 =3958	-42
14	before =177 =0	-32	before =0 =7926	-47	before =1 =126	-30	before =0 =2538	20	before =0 =7902	-89	before =0 =10394	-43	before =0 =386	-32
14	before =137 =0	-78	before =128 =6	-20	before =0 =15838	-46	before =153 =0	-42	before =0 =624	-69	before =9 =24	-20	before =0 =7862	-88
14	before =1 =624	-50	before =130 =4	-33	before =0 =6252	-60	before =203 =0	-59	before =194 =6	-33	before =1 =6252	-41	before =0 =5594	-58
14	before =227 =0	-54	before =0 =75	-22	before =136 =0	-14	after =91 =0	-35	before =0 =11394	33	according =1 =0	-110	before =1 =78	-13
14	before =0 =13872	21	before =64 =7358	-18	before =68 =0	-13	before =0 =7786	-73	before =0 =3876	-31	before =162 =0	-35	before =163 =0	-37
14	before =225 =24	-13	before =121 =0	-45	before =0 =7912	-51	before =122 =0	55	before =113 =6	-29	before =1 =11358	-12	before =32 =738	37
14	before =0 =18535	-20	before =0 =17918	17	before =0 =342	-32	before =0 =11834	-26	before =0 =3432	-18	before =0 =13478	-27	before =128 =18	-13
14	before =0 =19182	-52	before =0 =13838	-32	before =0 =62	-90	before =9 =2	-54	before =1 =62	-61	before =16 =58	-23	before =0 =17874	-17
14	before =32 =782	-43	before =0 =7734	-37	before =0 =15942	-28	before =0 =15858	-34	before =0 =15862	-48	before =41 =2	-42	before =32 =62	-18
14	before =97 =62	-14	before =0 =6338	-61	before =16 =1824	-16	before =0 =11824	-56	before =0 =15918	-36	before =16 =2535	13	before =0 =11825	-33
14	before =0 =6339	-14	according =64 =0	83	before =0 =19538	-35	before =0 =424	-52	before =32 =1595	20	before =32 =15	44	before =0 =4782	-58
14	before =240 =4	-47	before =64 =1586	-14	before =0 =4758	-46	before =0 =395	41	before =128 =15	-52	before =1 =102	-20	before =210 =2	-16
14	before =0 =7624	-36	before =0 =3438	-18	before =16 =2539	-24	before =16 =18252	-14	before =0 =15875	-28	before =0 =7795	-41
14	before =0 =3343	24	before =0 =14539	-12	before =0 =14538	54	before =0 =7939	13	before =128 =13594	-22	before =0 =6242	-29	before =0 =7538	-20
14	before =72 =0	-50	after =160 =0	-14	before =0 =7584	47	before =0 =19596	-16	before =0 =18338	-20	before =0 =15873	-28	before =0 =7959	12
14	before =0 =7352	-31	before =67 =2	-33	before =128 =10	-15	before =0 =2586	-35	before =0 =2594	45	before =0 =7824	-81	before =0 =1246	-15
14	before =32 =3358	58	after =243 =0	-15	before =242 =2	-19	by =129 =0	-41	before =217 =0	-80	before =208 =6	-42	before =218 =0	-29
14	before =209 =6	16	before =17 =3358	-20	before =251 =0	-22	owner =16 =0	-31	before =0 =2596	-41	before =0 =7952	-59	by =242 =0	21
14	before =0 =318	-35	before =16 =4	22	before =0 =104	-50	before =16 =5358	-35	before =0 =258	-69	before =0 =3393	-53	by =138 =0	-19
14	before =130 =0	-42	before =98 =12	22	before =0 =12794	-46	before =0 =12795	-22	before =0 =1352	34	before =128 =778	-13	before =0 =13596	-29
14	before =235 =0	-16	before =0 =148	-14	before =0 =1935	39	before =0 =152	-49	before =0 =19394	-42	before =0 =92	-20	before =0 =9394	19
14	by =224 =0	-71	before =0 =242	-26	before =0 =4258	-49	before =1 =13594	-38	by =241 =0	-39	by =250 =0	-17	before =0 =7875	-29	before =1 =75	-17
14	before =16 =12558	-31	before =0 =7124	-36	before =0 =13950	58	before =32 =7938	-31	before =1 =395	-22	before =0 =5587	-16	before =0 =1592	-32
14	before =224 =12	-27	before =225 =12	-14	before =34 =2	-17	before =0 =7876	-51	before =35 =2	-17	before =1 =7786	-30	before =0 =7787	-15
14	before =26 =2	-18	before =0 =3870	-36	before =218 =2	19	by =89 =0	-14	by =81 =0	25	before =146 =0	-17	before =0 =654	-14	after =194 =0	-30
14	before =16 =12782	-23	before =0 =7784	-40	before =33 =4	-51	before =1 =15958	-35	before =0 =4394	-40	before =0 =58	14	before =0 =5838	43
14	before =0 =7936	-18	before =0 =13738	-60	before =0 =12786	-73	by =194 =0	-24	before =0 =5392	-13	before =0 =764	-29	by =106 =0	-37
14	before =32 =13594	-30	before =0 =5278	-25	before =194 =2	-17	before =0 =3385	-23	before =0 =582	29	before =0 =42	-27	before =0 =2536	-46
14	before =0 =2590	-21	before =0 =3182	-42	before =0 =7858	-33	before =0 =1362	-24	before =233 =0	-76	before =224 =6	-44	before =0 =3390	-30
14	before =0 =10338	-24	before =194 =4	-20	before =0 =7383	21	before =0 =13902	75	before =0 =7739	-18	before =16 =3395	46	before =0 =10339	-14
14	before =0 =13903	57	before =0 =1342	-38	before =0 =13432	-43	before =0 =5596	-28	before =0 =12752	-23	before =16 =2534	-40	before =0 =1858	-34
14	before =0 =3538	-38	before =0 =17864	-23	before =41 =4	-31	before =32 =64	-28	before =0 =14594	35	before =0 =324	-21	before =0 =358	-28
14	before =0 =7783	40	before =0 =18594	-17	before =0 =2584	17	before =138 =0	-32	before =0 =13852	24	before =16 =338	-22	before =0 =7835	-30
14	before =0 =3587	-42	before =16 =13978	43	before =0 =13912	-17	before =0 =6462	-57	after =17 =0	-48	before =0 =7918	-31	before =1 =15878	-16
14	before =1 =7958	-18	by =98 =0	-71	before =0 =13786	-51	before =1 =195	-30	before =0 =15382	-36	before =32 =12	-40	before =16 =184	-26
14	before =0 =18518	-37	before =0 =17358	43	before =16 =3386	-70	before =250 =0	42	before =241 =6	-21	before =1 =15862	-15	before =1 =6394	-22
14	before =16 =32	-76	before =0 =3902	-34	before =42 =2	-39	before =33 =62	-23	before =0 =6335	-18	before =0 =6334	-37	before =96 =12	-46
14	before =0 =17952	-18	before =32 =15358	37	before =129 =2	-26	before =64 =15394	-23	before =0 =13953	-35	before =16 =12334	-18	after =26 =0	37
14	by =17 =0	-22	before =1 =10338	-26	before =0 =7903	-26	before =0 =252	-45	before =0 =6438	-54	before =0 =7870	-45	before =18 =0	-27
14	before =1 =70	-17	before =0 =12734	-32	before =17 =13958	-26	before =0 =13593	-35	before =16 =3382	15	before =0 =17876	-24	before =0 =1535	-18
14	by =75 =0	31	before =0 =55	-31	before =0 =7385	-30	before =0 =7873	-41	before =0 =7384	-26	before =0 =52	13	before =0 =7924	-28
14	before =0 =19258	-28	before =0 =1978	-22	before =0 =9958	-14	before =0 =13874	-25	before =11 =0	45	before =2 =6	-19	before =0 =13870	29
14	before =0 =7825	-46	before =0 =382	53	before =0 =988	-28	before =0 =5390	45	before =0 =5959	20	before =16 =3878	-14	before =0 =11838	-36
14	before =0 =150	-21	before =0 =7950	-36	before =0 =13877	-33	before =0 =13964	-47	before =8 =4	-38	before =72 =4	-21	before =0 =19384	-20
14	before =0 =13972	36	before =66 =4	-40	before =0 =3539	-22	before =0 =534	-23	before =0 =12778	-35	before =0 =13926	-54	before =161 =2	-25
14	before =0 =17862	-16	before =162 =2	-23	before =0 =1790	-14	before =32 =10	17	before =64 =1595	-13	before =0 =704	-18	before =17 =4	-12
14	before =81 =4	-18	before =16 =5396	30	before =0 =10335	-20	before =0 =10334	-41	before =16 =3353	-16	before =33 =1	-18	before =0 =1134	-21
14	before =16 =13538	-24	before =10 =12	65	before =1 =72	-18	before =0 =1446	-43	before =1 =7358	-48	before =130 =1	-25	after =211 =0	-13
14	before =0 =19386	-25	before =1 =7386	-13	before =1 =10334	-15	before =0 =19194	62	before =0 =18358	-31	before =145 =24	-17	before =0 =6538	-73
14	before =0 =586	-50	before =0 =5872	-56	before =0 =7879	-16	before =96 =15	-16	before =0 =1502	-19	before =32 =2534	-14	before =33 =2534	-30
14	before =33 =70	-12	by =48 =0	-22	before =25 =0	-14	before =0 =3854	40	before =64 =1394	-38	before =64 =13952	-18	before =74 =2	-43
14	before =0 =7758	-44	before =10 =4	51	before =1 =64	15	before =0 =17978	13	before =0 =82	-34	before =1 =6338	-24	before =0 =15863	43
14	before =0 =15962	-13	before =0 =1795	14	before =0 =5396	-18	before =176 =4	-29	colon =128 =0	-53	before =0 =2595	-60	before =16 =242	-13
14	by =209 =0	-60	before =89 =4	-37	before =16 =13586	-52	before =0 =4338	-28	before =32 =13538	-33	before =0 =7658	-28	before =144 =1	-19
14	before =16 =395	-56	before =144 =15	-14	before =0 =11839	-30	before =16 =3952	35	before =0 =2439	-18	before =217 =2	-15	before =250 =2	39
14	before =0 =535	25	before =227 =2	-19	before =0 =7596	-62	before =0 =15258	-16	before =32 =784	-19	before =0 =7853	-21	before =0 =3526	-16
14	before =32 =15978	-24	before =32 =15959	-23	before =0 =12793	-28	before =0 =15927	-17	before =218 =4	-30	before =0 =10538	-25	by =202 =0	-19
14	before =0 =15359	-31	before =0 =6478	-34	before =195 =0	-44	before =33 =13958	-37	before =0 =1424	-30	before =0 =13942	14	before =0 =7859	-41
14	before =0 =18558	-35	before =0 =15859	-14	before =0 =14394	34	before =129 =15	-25	before =0 =1264	-27	before =0 =2592	-32	before =0 =14596	-16
14	before =0 =352	21	before =0 =15834	-14	before =0 =13584	-28	before =0 =13585	-15	before =228 =2	-16	before =0 =13864	15	before =0 =3874	-20
14	before =0 =5958	12	before =43 =0	-22	before =1 =7394	-25	before =200 =0	-29	before =0 =2432	-41	before =0 =1258	42	before =0 =13924	-15
14	before =0 =4786	-37	before =32 =1590	-19	before =16 =13593	-40	before =0 =13979	-31	before =0 =13944	26	before =0 =7587	39	before =1 =124	-38
14	before =0 =1936	-21	before =0 =13735	-35	before =0 =3255	-64	before =0 =4783	-41	before =64 =144	37	before =0 =17342	-23	before =0 =18252	-31
14	before =16 =35	43	before =0 =18253	-25	before =0 =19395	-21	before =0 =7834	40	before =32 =1586	-57	before =104 =0	20	before =1 =13596	-34
14	before =32 =15872	-28	before =80 =13958	-21	before =0 =5938	-30	before =0 =6395	-27	before =1 =7862	-29	before =0 =1918	-13	before =0 =518	-25
14	before =0 =11586	-15	before =0 =13454	-49	before =16 =13876	-16	before =0 =11386	-33	before =16 =3959	-52	before =0 =2433	29
14	before =0 =7344	28	before =161 =24	-14	before =0 =336	-42	before =0 =6474	-19	before =44 =0	-44	before =35 =6	-31	before =0 =6358	-32
14	before =32 =3352	39	before =0 =13847	-40	before =1 =13592	-13	before =0 =13524	73	by =145 =0	-15	before =0 =3391	-31	before =0 =1138	-50
14	before =16 =13938	16	before =0 =11392	-24	before =0 =12783	-22	after =146 =0	-15	before =64 =582	-19	before =0 =5832	-14	before =8 =6	-25
14	before =144 =78	-15	before =170 =0	-41	before =161 =6	-16	before =0 =1346	-21	before =169 =0	-27	before =32 =7958	-43	before =1 =13918	-13
14	before =0 =11934	25	before =107 =2	-23	before =16 =334	-18	before =32 =7824	-19	before =0 =13862	-54	before =202 =2	-27	by =42 =0	-52
14	before =0 =7582	-30	by =90 =0	42	before =17 =13586	-14	before =201 =12	-18	before =0 =7593	-16	before =32 =7358	-26	before =0 =14478	-26
14	before =0 =744	32	before =8 =2	-12	before =72 =2	-33	colon =192 =0	-61	before =98 =4	-20	before =0 =6559	-47	before =105 =2	-22
14	before =0 =3864	-33	before =0 =13879	-53	before =32 =15394	-28	before =0 =736	-39	before =0 =3872	-31	before =0 =12764	-20
14	before =16 =1386	-32	before =16 =13597	-18	before =0 =7135	37	before =1 =7832	-21	before =0 =12586	-38	before =16 =7586	-32	before =90 =24	-15
14	before =0 =3276	-72	before =16 =3594	-29	before =0 =5582	-41	before =0 =3595	-72	before =0 =3942	-45	before =0 =2435	-39	before =0 =2434	-20
14	before =90 =2	-70	before =81 =62	-13	before =0 =3592	-18	before =16 =5394	-49	before =249 =0	-33	before =32 =1382	-29	before =0 =12784	-23
14	before =0 =4395	40	before =0 =13868	-45	by =218 =0	-14	before =16 =3359	-12	before =74 =24	-47	before =32 =15938	42	before =32 =135	-47
14	by =83 =0	20	before =26 =0	-44	before =0 =12632	19	before =16 =2594	-28	before =16 =2595	-16	before =0 =1268	-24	before =0 =54	15
14	before =0 =7518	21	before =0 =12718	-17	before =16 =2439	18	before =0 =34	26	before =0 =6587	-18	before =32 =38	-25	before =32 =1358	-14
14	before =0 =10395	-32	before =91 =0	-42	before =219 =0	13	before =210 =6	-21	before =0 =15372	-22	before =33 =78	-16	before =89 =2	-55
14	according =209 =0	-59	before =16 =1342	-13	before =0 =11342	-26	before =154 =0	-25	before =145 =6	-36	before =33 =10	-30	before =122 =2	-53
14	before =0 =18586	-13	before =16 =322	34	before =32 =15902	-18	before =32 =1596	-32	before =0 =3926	-45	by =34 =0	-22	before =16 =13944	-43
14	before =0 =1184	-17	before =0 =7919	-29	before =0 =7865	-25	before =0 =18595	-15	before =32 =395	-41	before =0 =1452	-13	before =0 =1255	-15
14	before =0 =19587	-15	before =80 =1958	-12	before =0 =19593	-16	before =0 =7454	-33	before =179 =0	-19	before =0 =1135	-16
14	before =16 =19592	-20	before =0 =3596	-26	before =0 =7785	48	before =104 =2	-23	before =64 =5586	-15	before =64 =1358	-19	before =0 =3344	-48
14	before =16 =13872	-29	before =108 =0	-18	before =0 =7034	-52	before =0 =18784	-28	before =96 =15958	-16	before =64 =19594	45
14	before =32 =7935	44	before =16 =19586	47	before =16 =1384	41	before =16 =13852	16	before =0 =12796	-42	before =0 =4334	20	before =0 =13859	-24
14	before =0 =3877	-19	before =16 =13534	37	before =32 =3392	35	before =0 =13479	-47	before =16 =42	-14	before =0 =1242	21	before =0 =3364	-14
14	before =0 =13946	-25	according =193 =0	-44
15	colon =1	-25	before =2	-59	before =5	-50	before =3	-36	before =8	-32	before =12	-38	after =1	-149	after =3	-65	after =5	-75	after =8	-38
15	after =12	-17	by =2	60	by =5	-58	by =8	-86	by =12	-78	owner =2	-38	owner =5	-118	by =3	-16	by =1	-74	according =2	-16	according =5	-30
15	according =12	-28	colon =5	-48	colon =2	51	colon =8	-17	according =3	71	according =1	20	according =8	-19
16	before =0 noun	-64	before =1 name	-111	before =0 rel	-49	after =0 pron	-34	by =0 noun	-17	after =0 name	-15	owner =0 pron	-30
16	after =0 noun	-52	by =0 det	-21	before =0 num	-52	by =0 num	-97	according =0 det	26	by =0 name	16	after =1 name	-81	owner =0 noun	-21
16	colon =0 pron	-61	owner =0 adv	-54	owner =0 verb	13	after =0 rel	-28	after =0 num	-19	according =0 name	13	by =1 name	-53	owner =0 rel	-31
16	colon =0 noun	-26	colon =0 det	13	by =0 pron	-63
17	before =1	-16	before =2	-45	before =3	-62	before =5	-77	after =0	-37	according =0	15
18	colon stop name	-17	before say prep	-34	owner noun name	-138	before verb name	-66	before verb pron	23	before say comma	-22
18	before think pron	-83	after think pron	-29	before verb noun	-64	before want sub	31	before aux prep	-47	before verb prep	-30
18	before think name	-21	after think name	-44	owner noun stop	-30	before aux det	-16	before judge name	76	after judge name	-49
18	owner noun verb	-131	owner noun comma	-90	after react det	-49	before react prep	-20	before think det	29	after think det	-56	before say sub	66
18	before verb comma	-35	before say noun	21	after say noun	-17	before say pron	83	before think sub	68	owner judge aux	-44	by prep det	-25
18	owner noun conj	-38	before say name	26	before want quote	27	owner react prep	-19	before react stop	-45	after want det	-36	before verb conj	-27
18	before judge det	24	after judge det	-44	before think noun	-47	after think noun	-21	before judge prep	-105	before deny prep	-16	by prep num	-97
18	according prep det	26	before verb sub	-26	before say det	47	after say det	25	owner noun aux	-22	before judge sub	-70	after react noun	-16
18	by prep name	12	before say stop	-45	before aux stop	-16	owner show prep	-28	before ask det	19	after ask det	-22	before ask prep	-35
18	owner noun mark	23	before show stop	-16	before aux rel	-73	before show prep	-107	before verb num	-31	owner noun dash	-94	before aux pron	-39
18	before want noun	14	after want noun	-23	before judge noun	14	after judge noun	-19	before aux comma	-69	before think prep	-62
18	before show noun	18	after show noun	-17	after show name	-34	before aux num	-49	before show det	45	after show det	-37	owner say prep	13
18	before want stop	-65	before say conj	-59	owner judge stop	39	before show sub	54	before judge conj	-76	before ask stop	-100
18	before judge stop	-122	before allege det	19	after allege det	-21	before say mark	-49	owner noun det	-97	before judge pron	62
18	after judge pron	-26	before allege name	27	after allege name	-41	before want conj	-54	owner show aux	-37	colon stop num	-77	owner say dash	-45
18	before ask name	70	after ask name	-36	before think comma	-40	before think rel	-40	before judge dash	29	before verb mark	-67
18	before show pron	27	before aux sub	-68	owner say verb	-92	owner say conj	-30	after say num	-15	according prep name	13	owner noun rel	61
18	after want name	-20	before ask noun	-43	after ask noun	-16	before want pron	24	after want pron	-21	before allege stop	-61	owner say comma	-56
18	before verb dash	-115	before admit sub	23	before aux dash	-55	owner noun sub	-66	owner noun quote	-33	owner noun poss	-70	before deny noun	-22
18	after deny noun	-15	owner say stop	-66	by prep pron	-63	owner say aux	-83	owner judge noun	-64	owner ask stop	-37	owner think noun	-43
18	before judge comma	-17	before aux conj	-68	before admit noun	20	before think conj	-34	before react comma	-67	before deny name	27
18	after deny name	-12	after say rel	-20	before aux mark	-72	colon stop pron	33	before ask sub	97	before deny sub	57	before admit det	-41
18	after admit det	-28	before admit pron	-60	after admit pron	-22	before show comma	-60	owner judge det	-53	owner say cue	31	before say dash	-17
18	owner want aux	-18	before allege noun	-33	after allege noun	-15	before deny det	-36	after deny det	-18	owner judge comma	-15
18	before allege prep	-18	owner noun pron	-15	before deny comma	-37	before ask conj	-29	owner noun noun	-30	owner want stop	-22
18	owner ask prep	-70	before judge quote	54	before say num	-30	owner say rel	-56	before say poss	-32	before react conj	23	before think dash	18
18	before allege pron	67	after allege pron	-12
19	say out	55	noun *	-39	verb *	-40	verb it	29	verb the	19	say ,	-23	think we	-13	aux like	88	think it	27	verb out	76	aux *	-19	noun to	21
19	verb an	-18	noun .	-118	verb their	46	aux the	-87	think you	-50	judge *	62	noun ,	-90	verb off	63	verb millions	30	aux for	15	react on	48
19	want to	18	noun against	-34	think what	38	say when	-55	say about	83	verb ,	-35	say he	33	want for	18	want ,	-17	think how	47	react by	-40
19	prep her	-79	noun and	-23	say *	39	verb in	-21	verb as	-50	react in	18	verb his	21	react .	-62	say to	-21	aux a	-36	verb but	35	aux to	-90
19	want the	-57	judge her	59	noun in	-200	verb across	-29	want that	31	verb him	15	verb into	-55	verb with	-36	deny in	-37	prep a	13	think a	-50
19	aux on	-100	aux “	-20	noun as	-100	say them	14	say reporters	57	say from	-100	verb from	-27	stop /	-52	verb information	-19	aux what	28
19	say she	35	say .	-43	noun will	-37	verb or	-67	aux .	-31	verb this	-17	say that	81	show as	-51	ask her	-63	ask about	-15	ask in	-38
19	verb on	-37	verb over	-28	noun at	-93	aux that	-73	think the	-71	aux of	-13	say by	-67	think that	86	say another	-39	noun —	-45	noun would	-36
19	verb political	-37	noun for	33	verb by	-49	verb no	39	say on	28	think she	-20	aux ,	-69	think he	-34	aux him	-21	aux this	-55	verb against	-17
19	say her	42	verb for	-47	verb down	57	say during	-34	think about	52	verb my	-16	say for	20	verb up	-36	verb more	-48	judge in	-49	verb its	12
19	think as	-70	noun should	-28	aux done	-36	verb those	23	verb and	-62	judge by	-83	say a	67	aux up	-58	verb one	-80	show a	16	judge among	-37
19	judge on	-91	want his	55	say of	37	ask to	-17	verb ”	-12	want .	-61	aux in	-50	say and	-58	judge .	-102	verb of	-13	verb at	-40
19	verb events	-36	show .	-23	show that	52	verb people	-28	verb some	-18	verb while	-45	ask .	-111	say their	91	want *	21	allege the	-28
19	verb week	-44	say his	20	noun a	-35	think in	28	allege *	19	verb them	22	say with	73	want and	-44	verb among	-53	verb during	-50	react *	-36
19	stop ‘	58	aux as	-60	verb around	-76	verb government	-40	say :	80	show is	-31	noun with	-92	judge to	-22	say —	-64	ask *	64	think ,	-42
19	verb two	-102	verb through	-38	aux they	-31	verb like	-20	judge of	34	aux more	-41	verb “	30	verb after	-20	verb themselves	-26	aux some	72
19	noun during	-31	prep his	-97	think his	61	verb under	-89	say in	-41	verb office	-20	verb between	-55	aux his	-94	say how	-21	aux likely	-62
19	verb since	-64	want in	-109	noun :	57	aux any	-19	aux heard	43	say one	56	verb what	-76	want this	-29	think on	37	noun that	62
19	aux president	15	aux part	-45	prep former	33	verb before	-55	say him	18	want you	-17	say this	44	verb material	-24	allege .	-61
19	verb opportunities	-47	noun from	-53	noun among	-53	aux you	-22	think to	-92	judge him	28	noun on	-21	admit that	23	aux with	23	say up	-53
19	think they	-47	verb companies	-36	verb about	-72	verb thousands	-22	verb manager	-35	say us	-55	noun is	20	aux two	-64	verb ;	-66
19	aux another	-53	aux mean	-63	verb because	-32	aux no	45	aux at	-109	aux true	-42	verb much	-79	verb your	42	aux available	-34	aux among	-28
19	prep both	26	aux enough	-87	verb enough	-66	aux an	-64	prep those	32	think for	-70	verb forward	-53	verb good	-46	noun or	-56	want by	-67
19	verb -	-80	verb behind	-39	verb everyone	-46	judge his	26	noun into	-57	verb home	22	think him	-13	say night	35	react at	-56	react with	-56
19	prep this	-35	noun '	-35	say they	95	prep two	-51	aux by	-73	react more	-63	judge ,	-18	noun since	-48	aux born	-24	verb concern	21
19	aux and	-52	noun had	-61	verb 12	-45	verb :	-40	verb money	14	verb any	30	think an	51	verb all	-55	aux wrong	-31	noun by	-24
19	verb immigrants	47	allege that	28	aux less	-86	noun are	-103	show of	-14	verb new	-14	judge and	-17	aux little	35	prep their	-54	aux doing	-52
19	think more	58	noun more	-23	verb herself	36	verb our	-59	prep any	-15	think at	-63	verb sure	-64	think and	-36	aux free	21	verb how	-32
19	react ,	-69	noun does	-16	say as	-55	verb me	-30	verb messages	-47	ask the	29	deny *	22	noun the	-44	say what	-21	deny with	29
19	verb himself	-27	verb three	-43	verb higher	-50	judge :	22	verb white	24	think their	21	judge it	43	aux difficult	20	aux eligible	-64
19	verb if	-14	verb many	-101	noun were	-68	deny that	57	admit the	-36	verb within	-43	verb hundreds	-39	ask a	61	aux good	-33	verb most	-59
19	show ,	-60	aux out	46	verb every	-40	show up	-30	verb ?	15	aux its	-14	say you	-63	noun after	-44	prep other	-65	aux most	-13	aux great	-21
19	say before	29	aux right	23	want against	44	noun when	-36	aux better	-61	verb president	-16	noun remarks	-23	noun over	-51	aux ''	-52
19	noun who	-19	react down	-31	noun did	-31	aux about	-12	verb better	-55	say -	19	noun 's	-56	noun -	-65	judge them	12	aux important	-60
19	verb month	29	verb year	-73	noun have	-69	aux -	-55	aux over	-17	say its	-36	judge with	-69	aux under	-70	aux hard	-36	noun may	-72
19	verb ''	-104	prep some	13	deny the	14	think by	-16	verb cash	-43	say ;	-39	verb aside	-13	deny ,	-45	verb itself	-57	verb public	-68
19	verb momentum	-34	aux whether	-22	ask and	-29	aux big	-16	think of	-63	verb candidates	40	say any	24	aux due	-42	aux responsible	53
19	aux many	-41	noun about	-48	prep its	-49	aux meant	-64	ask if	91	noun before	-33	aux :	12	noun ?	-63	judge from	39	verb both	-56	aux sure	-17
19	say me	-28	verb until	-31	aux their	-68	verb candidate	-22	say or	-23	say many	-37	noun ;	-21	say over	-28	verb along	45	verb past	-46
19	verb —	-56	want him	61	aux from	-45	aux glad	53	verb less	29	ask whether	49	react and	31	aux since	-23	aux both	43	verb "	44	aux "	19
19	think when	22	aux her	44	verb these	-19	judge their	-60	prep voters	-48	verb former	-42	aux ready	21	aux best	-50	prep many	46	aux against	39
19	verb old	-44	noun under	-21	verb ready	-45	noun "	-27	verb '	-28	verb ahead	-22	verb large	-23	stop "	-23	say /	-41
20	colon =0 name	17	before =2 mark	-14	owner =0 det	19	before =3 prep	46	before =0 aux	-42	before =0 prep	-17	before =0 pron	-21
20	after =0 pron	-74	before =3 aux	13	before =2 pron	28	owner =0 poss	-13	owner =0 noun	-71	before =3 adv	-37	before =3 comma	-21
20	before =1 rel	-62	before =1 name	-14	after =1 name	-35	before =0 noun	-28	before =2 noun	36	before =0 rel	67	before =1 pron	-70
20	after =2 name	-54	after =0 name	-85	before =0 adv	-18	after =0 adv	-59	before =3 verb	-43	owner =1 det	-44	after =3 comma	-96
20	before =0 quote	-42	before =1 det	-80	after =3 prep	-78	before =1 noun	-45	before =2 aux	-44	by =0 cue	81	before =1 cue	16	after =1 cue	-18
20	before =1 prep	-43	before =2 verb	-61	before =2 conj	29	after =2 conj	-30	after =0 aux	-65	by =0 name	-47	before =1 conj	-39
20	before =0 conj	-56	after =0 conj	-67	after =3 aux	-53	before =2 adv	-18	after =2 adv	-56	before =1 comma	14	before =2 comma	57
20	after =2 comma	-41	before =3 conj	-65	after =3 conj	-46	before =3 quote	-76	before =1 quote	-35	after =3 adv	-50	by =0 verb	-68
20	colon =0 noun	-33	before =2 prep	-35	after =0 noun	-105	owner =3 det	-46	before =1 verb	-102	after =0 prep	-93	owner =1 noun	-68	by =0 adv	-153
20	before =2 rel	15	before =0 comma	16	after =0 comma	51	after =0 rel	-26	after =2 aux	-88	after =2 pron	-57	after =1 noun	-51	before =3 mark	-53
20	after =1 comma	35	by =0 prep	-21	after =2 noun	-53	after =1 pron	-47	by =0 quote	-47	before =0 cue	-34	before =3 name	-38	after =3 noun	-82
20	by =0 num	-80	before =3 cue	107	before =1 mark	-45	before =0 verb	-38	after =3 quote	-14	before =1 aux	22	after =3 #	-40	colon =0 num	-59
20	before =0 det	-63	before =3 pron	13	owner =3 poss	-28	owner =2 poss	-80	after =0 mark	-44	before =0 mark	-87	before =3 dash	-76
20	before =0 sub	-63	by =0 conj	-46	before =2 cue	42	according =0 name	13	by =0 dash	-56	after =0 quote	83	after =1 prep	-34	after =3 dash	-37
20	before =0 dash	41	before =2 dash	33	after =3 sub	-23	before =1 dash	-74	owner =2 det	64	before =1 sub	-51	by =0 comma	-23	by =0 aux	-92
20	after =1 conj	-19	after =2 rel	-21	before =2 sub	74	by =0 pron	-67	after =1 quote	32	after =1 adv	26	after =1 rel	-57	after =2 quote	46
20	before =3 rel	24	after =3 verb	-36	by =0 mark	-26	after =0 verb	-22	after =0 #	-42	after =0 dash	-25
21	before =12 name	-26	before =12 noun	-34	before =8 name	-35	owner =12 det	18	before =12 det	-17	before =12 pron	19	before =12 rel	26
21	before =5 pron	-57	before =5 det	-79	after =8 pron	-43	before =8 pron	17	before =8 noun	-38	after =2 pron	-25	before =2 pron	21
21	before =3 pron	-15	after =5 pron	-52	by =12 noun	-68	after =2 name	-58	owner =8 pron	-36	before =0 rel	-107	before =3 name	-41
21	after =5 name	-48	owner =5 name	21	before =5 name	-28	owner =12 name	-101	before =8 det	-31	before =1 pron	-54	before =3 noun	-51
21	after =8 det	-32	owner =8 det	-93	after =3 det	-74	after =12 noun	-71	after =3 pron	-38	before =3 det	-40	before =1 name	-13	owner =0 name	16
21	by =5 det	25	after =12 name	25	owner =3 name	-29	before =5 num	-58	after =12 det	14	before =3 rel	-44	after =3 name	-55	before =5 noun	-101
21	after =5 noun	-37	before =1 det	21	by =8 num	-44	before =8 num	-85	after =2 det	16	by =12 name	-27	by =5 name	-31	owner =12 noun	-92
21	owner =0 pron	-96	by =8 det	-82	by =8 noun	18	before =3 num	-44	owner =3 det	-135	after =8 noun	17	after =8 name	-67	before =2 noun	-52
21	before =12 num	-78	by =12 num	-83	before =5 rel	-164	by =5 noun	19	owner =0 det	-27	owner =3 adv	-60	before =0 noun	-20	after =5 det	-14
21	before =2 rel	-75	owner =5 noun	-36	after =3 noun	-22	owner =12 verb	-26	by =8 name	16	after =1 noun	-15	before =1 rel	-90	by =3 det	-85
21	after =2 noun	-38	according =12 name	104	according =12 noun	-31	before =0 num	96	owner =12 pron	22	according =2 det	26	owner =2 det	-99
21	owner =3 noun	-45	owner =1 name	-23	owner =12 rel	-22	colon =0 pron	-47	colon =0 det	28	by =3 noun	-33	owner =8 noun	34	owner =2 pron	-17
21	owner =1 adv	-55	owner =2 name	-95	owner =1 pron	-22	by =12 pron	-57	by =2 name	-55	owner =5 adv	24	colon =1 det	-48	according =2 name	-14
21	owner =3 pron	-22	by =2 det	-51	owner =0 adv	-43	owner =8 adv	-37	after =5 rel	-19
22	name # stop	21	name mark mark	-125	noun comma noun	58	name noun stop	-67	name comma comma	-122	name prep comma	-78	det prep name	22
22	det prep noun	-64	name noun name	-79	pron rel cue	27	rel comma pron	-92	noun pron prep	-61	pron verb noun	41	name # cue	-24	pron prep cue	-15
22	det sub prep	-56	pron cue verb	-29	pron sub aux	-80	noun verb sub	-16	pron # cue	-31	pron cue aux	-110	det verb name	-145	pron sub cue	-25
22	pron quote cue	105	pron cue poss	-65	noun prep name	-29	name noun conj	-66	noun adv noun	-140	det verb noun	-271	det conj noun	23
22	pron prep conj	-47	name prep rel	-85	name cue name	43	pron rel aux	-62	rel noun pron	-70	pron comma poss	-148	pron # aux	-14	pron # prep	-85
22	rel # aux	-98	name comma cue	55	name cue poss	-93	name prep name	-41	det conj name	14	name dash name	37	name # name	72	noun prep verb	41
22	det noun noun	-76	noun prep det	-107	rel noun verb	-85	noun prep comma	-177	det cue noun	-68	pron comma cue	54	name quote cue	39
22	pron quote adv	-88	name # noun	41	det comma aux	-59	name quote comma	-14	det aux noun	-60	name # poss	-26	rel comma cue	19	name conj prep	-67
22	name cue verb	-71	det quote noun	39	name prep cue	-54	det prep prep	55	det # prep	20	noun conj noun	-46	name # aux	-33	name prep adv	-28
22	num mark noun	-58	det verb mark	-43	name prep prep	-117	pron sub verb	-61	noun prep prep	-15	rel comma aux	-30	det adv noun	-36
22	name cue conj	-53	pron prep verb	15	noun pron verb	-34	noun cue verb	-36	pron comma aux	-41	name verb prep	-59	noun verb comma	-94
22	noun cue comma	-34	det pron noun	-55	pron verb det	-42	noun quote comma	-36	name quote aux	-49	pron cue name	13	pron conj aux	62
22	name comma aux	-39	pron quote aux	-62	name quote noun	20	noun cue prep	-83	name quote poss	22	pron conj cue	42	name prep verb	-85
22	name quote stop	57	pron noun aux	-127	noun quote noun	27	det aux name	-15	noun cue name	-70	det quote name	74	noun verb noun	-32
22	pron adv adv	-60	rel noun det	-135	det prep det	-18	pron verb verb	-68	det rel name	-22	det sub name	65	name verb name	-36	noun cue aux	-29
22	det cue prep	-76	noun sub noun	-101	name conj name	-105	name sub name	-62	noun prep cue	-90	pron # poss	-63	det # aux	-103	noun verb cue	-75
22	pron comma adv	-72	det aux adv	26	rel prep pron	-35	det verb num	21	noun adv prep	-129	pron cue det	-48	det prep adv	-76	rel comma poss	-53
22	det prep comma	25	pron prep rel	-29	rel comma verb	-19	name quote name	29	pron adv aux	-31	det poss noun	-110	noun prep dash	-22
22	det stop det	-24	noun adv comma	-85	num prep comma	-62	noun adv aux	39	det # adv	-108	num prep prep	-44	rel noun cue	41	pron det aux	-13
22	det quote pron	-17	pron aux aux	30	name adv name	31	pron cue cue	-102	noun aux prep	-159	noun cue conj	-12	pron cue prep	31	det prep num	-100
22	noun aux comma	-78	name comma noun	39	name conj noun	-52	pron # adv	65	noun verb verb	-145	det quote aux	-52	name conj aux	-77
22	pron verb comma	-28	noun rel det	-41	rel noun noun	15	noun prep aux	-131	pron adv cue	46	noun prep conj	-14	name conj conj	12
22	name cue prep	-116	pron adv noun	-32	name cue rel	-37	det conj prep	-68	name sub quote	-21	name # sub	-45	num conj noun	18	rel # verb	-80
22	name rel poss	-55	rel name name	-44	name poss noun	34	rel prep noun	-72	noun rel verb	-64	name sub aux	-15	num sub noun	-49	name prep mark	18
22	name conj adv	-25	name # conj	16	name prep num	-50	noun verb conj	-83	noun aux verb	-58	adv noun poss	-21	noun quote aux	-59	name # prep	-45
22	noun comma verb	-46	name noun aux	26	noun sub cue	54	noun verb poss	-37	name prep aux	-175	num comma noun	-101	det verb prep	-88
22	name name name	-117	noun comma name	63	noun conj name	-81	det noun det	-42	pron mark aux	-16	pron comma noun	-64	pron comma prep	19
22	name noun verb	-116	noun rel conj	-27	noun prep stop	-32	num stop comma	-19	noun quote cue	-51	det prep quote	-19	name sub cue	13
22	noun aux conj	-31	name noun noun	-167	name verb poss	-14	pron prep noun	-57	noun conj verb	16	noun sub aux	-74	noun aux sub	-53
22	noun rel cue	-64	det cue det	-49	name prep noun	-42	name # adv	-45	rel prep det	-25	noun adv verb	-48	det adv adv	-69	pron verb aux	-42
22	num prep stop	-14	det comma num	-65	noun conj conj	26	det noun name	26	name conj det	-57	name sub conj	16	rel adv det	-37	name cue stop	-46
22	noun conj prep	37	noun adv cue	-77	name # verb	-16	pron noun cue	-42	noun rel pron	-26	det prep conj	-24	pron dash aux	-74	pron # verb	45
22	rel conj aux	-50	name aux name	42	noun poss prep	-97	det verb adv	-69	name verb conj	-96	noun cue mark	-28	noun mark mark	-29	det sub det	-25
22	det name noun	13	name prep det	-35	det aux det	-67	name stop noun	31	name sub verb	-109	name rel cue	-22	noun cue stop	-21	noun verb det	-33
22	pron noun verb	-125	rel # noun	33	noun rel noun	67	rel comma noun	-50	noun conj comma	-84	num comma aux	-30	num comma comma	-49
22	name aux comma	-37	noun rel aux	-92	rel name cue	54	name noun rel	-68	name num name	-65	name cue aux	-95	pron aux verb	-68	noun aux pron	-45
22	pron cue noun	31	noun pron rel	-12	det adv det	15	name conj comma	-24	noun quote mark	-30	noun aux det	-38	noun aux adv	-44	name rel aux	-84
22	name quote adv	-17	noun rel comma	29	pron det poss	-22	noun prep adv	-81	rel dash aux	18	pron cue quote	-31	det cue num	-13	noun pron noun	-43
22	noun comma det	-45	noun aux name	-68	name noun poss	-37	det prep aux	-25	det dash name	-51	name prep dash	-93	noun aux noun	-71
22	name verb noun	-104	noun adv poss	-47	rel prep prep	-20	name rel name	49	rel prep name	-23	noun aux aux	-22	noun pron cue	-71
22	pron det noun	-29	det verb pron	-18	name sub noun	-38	pron quote verb	29	pron name cue	15	name prep pron	-42	num verb noun	14	pron det cue	-29
22	det aux pron	-34	name noun comma	-86	noun adv dash	-22	name noun cue	-20	name cue comma	26	name quote verb	61	noun adv conj	-44
22	name adv prep	-64	pron stop aux	-58	det conj det	-64	noun cue rel	-26	rel noun adv	17	det mark noun	-74	pron conj verb	-39	noun comma pron	-35
22	noun pron aux	-15	det stop noun	-78	name name stop	-87	det name name	-20	name mark name	33	name conj dash	-36	pron prep prep	15
22	noun pron comma	-27	pron sub noun	-41	det prep rel	22	rel det verb	-51	det adv aux	-56	noun comma comma	-86	rel prep verb	-55
22	pron conj adv	-100	name rel noun	20	num dash noun	26	noun adv rel	-17	noun comma adv	-33	pron # noun	-32	det name aux	-17	pron cue rel	-25
22	noun conj rel	-36	name name noun	-76	num stop noun	-46	pron cue adv	-42	rel conj name	-13	name stop cue	20	noun prep pron	-67
22	name quote mark	-51	det # quote	-46	pron noun comma	-29	pron verb cue	-86	det noun adv	-32	pron quote poss	-34	pron adv poss	-35
22	name sub poss	-87	pron sub adv	22	name # dash	-50	noun verb rel	44	num mark comma	-21	noun quote verb	-13	rel quote verb	-50	name adv verb	16
22	num comma prep	-26	noun conj det	-39	rel comma det	-68	name adv cue	-61	name noun prep	-102	name num noun	-68	det noun prep	-93
22	name stop prep	-74	num adv noun	-67	pron name verb	-40	noun adv adv	-38	name verb verb	-54	rel quote aux	-58	pron verb adv	-29
22	name comma adv	44	det comma prep	-44	name cue adv	-60	det quote prep	-28	det adv name	15	det cue comma	-16	pron noun adv	23	name # det	-56
22	noun sub det	-22	rel conj verb	-35	name rel conj	-48	rel comma adv	13	name rel stop	30	pron verb prep	-24	noun rel prep	-75	det prep pron	-64
22	rel name verb	-63	noun sub conj	28	rel prep aux	-55	pron noun prep	-61	rel name det	-38	name dash stop	27	noun poss det	-35	rel adv name	-43
22	pron prep adv	-35	noun quote name	-12	det comma adv	-73	rel # poss	-55	rel adv pron	-23	name stop name	57	noun cue cue	-79	adv prep poss	-83
22	noun poss verb	-29	det verb det	-55	noun sub prep	-65	det det noun	-32	pron noun poss	20	noun sub pron	-19	noun prep sub	-50	pron conj rel	-26
22	name conj verb	-62	name verb dash	-39	name conj cue	-79	name adv aux	-75	pron adv prep	-37	name mark aux	-52	name conj stop	-73	det # pron	23
22	det aux prep	-55	noun prep poss	-75	det dash adv	-29	verb name poss	18	noun poss noun	-33	det conj aux	43	name prep sub	-79	det sub aux	-19
22	pron dash poss	-26	name # pron	43	noun mark prep	-28	noun aux cue	-82	noun sub verb	-62	name verb cue	-24	pron cue sub	-18	det mark name	-21
22	rel noun prep	-25	noun # cue	-87	name verb stop	54	pron aux adv	-34	pron cue comma	-26	rel noun poss	-16	pron rel adv	-28	rel dash pron	-40
22	num quote quote	-29	name adv stop	28	rel # cue	-81	noun sub name	-26	pron det verb	-70	det comma pron	28	name name poss	-51	name mark stop	57
22	name # quote	-53	noun verb dash	-22	det adv prep	59	name aux verb	-39	num prep verb	-12	name rel verb	-13	adv # poss	-43	noun verb mark	-40
22	rel comma prep	-70	noun rel name	-21	pron name comma	-34	rel prep cue	-71	pron conj noun	-45	noun poss rel	-16	noun adv sub	-38
22	name quote prep	-33	det stop name	-49	det aux num	-17	name mark comma	-46	name stop verb	38	noun quote rel	-45	num cue noun	-17
22	adv verb poss	-14	pron sub prep	31	rel num aux	40	num prep name	-64	rel det cue	14	noun dash prep	-35	name noun adv	58	rel quote name	-38
22	noun quote conj	-22	det noun aux	39
23	name stop =0	51	name mark =0	-59	mark cue =0	-45	name comma =0	16	noun prep =0	-59	mark cue =1	13	name comma =1	-23	name stop =1	44
23	prep verb =1	-200	prep verb =3	-157	rel pron =0	-79	pron cue =3	-147	pron noun =0	-47	det prep =0	-21	pron cue =1	-36	noun sub =2	-18
23	pron aux =2	-125	noun prep =2	-187	noun stop =3	-40	pron verb =2	-39	pron verb =3	-103	pron aux =0	-40	noun sub =0	-81	pron aux =3	-131
23	noun sub =3	-39	name cue =2	64	pron cue =2	-84	pron stop =3	-20	pron stop =1	21	poss adv =0	-19	name conj =3	-101	noun prep =3	-119
23	noun verb =3	-48	pron poss =2	-18	name conj =0	-21	name stop =3	32	noun verb =1	-91	pron conj =0	-32	rel aux =0	-15	name rel =0	-34
23	rel aux =3	-12	name aux =0	-14	noun rel =3	-139	verb stop =3	-30	name aux =2	-100	noun rel =0	-17	aux adv =0	-163	pron comma =0	53
23	pron prep =0	46	comma verb =1	-43	pron comma =1	-56	noun comma =0	-22	verb stop =2	16	noun verb =2	-31	adv comma =0	-89	adv comma =1	-54
23	noun adv =1	41	noun det =0	-131	rel verb =0	-35	rel verb =3	-53	name cue =1	36	comma adv =1	-34	noun prep =1	-159	noun stop =1	-14
23	comma cue =0	-24	comma cue =3	-31	name comma =3	-108	noun comma =1	-78	rel verb =1	-60	name conj =1	-97	poss quote =0	32	quote verb =3	-16
23	det aux =0	-70	prep cue =1	-127	noun cue =0	13	det adv =3	-66	noun conj =3	-105	noun cue =3	-31	comma cue =2	-54	cue comma =2	-37
23	cue comma =3	-27	noun conj =0	-63	comma rel =1	-20	name verb =3	-123	pron quote =3	-12	rel cue =0	22	rel cue =1	-37	rel cue =3	-111
23	name verb =2	22	pron quote =0	-12	pron aux =1	-141	name aux =1	24	det prep =1	-102	prep cue =3	-232	cue stop =3	-59	noun comma =3	-64
23	name adv =0	45	name adv =1	-37	mark verb =0	-75	det mark =0	-26	conj cue =1	-144	conj cue =3	-123	comma sub =3	-15	name prep =3	-96
23	comma sub =1	-19	pron verb =1	-77	conj aux =2	-58	aux adv =1	-89	aux adv =3	-77	conj cue =0	-149	conj cue =2	-119	comma prep =3	14
23	rel aux =2	-47	aux adv =2	-69	comma prep =1	-27	noun aux =1	-15	noun aux =3	-29	noun comma =2	-51	name aux =3	-62	comma conj =3	-62
23	name prep =2	17	comma conj =1	-45	noun conj =1	-101	prep noun =3	-40	conj verb =0	-58	conj verb =1	18	conj verb =3	-40	comma name =1	-93
23	conj aux =0	-113	conj aux =3	-86	noun aux =2	-135	pron det =0	-63	aux quote =0	-19	quote cue =0	-19	pron name =0	-62	name quote =0	-38
23	quote aux =2	-13	prep aux =3	-107	noun pron =0	-27	noun quote =0	-45	noun sub =1	-53	comma quote =3	-37	rel det =0	-61	noun adv =3	-91
23	aux stop =3	32	aux stop =1	-18	det prep =2	-72	mark comma =3	53	comma det =3	43	name adv =3	-67	noun mark =0	-67	noun mark =1	-33
23	comma noun =0	-40	noun stop =0	19	name stop =2	62	pron adv =1	-53	det adv =0	-58	num comma =0	-61	num comma =2	-16	num mark =0	-36
23	rel pron =1	-17	noun adv =2	-82	noun dash =1	-97	det adv =2	-54	comma adv =2	14	comma adv =0	14	comma adv =3	-118	rel poss =0	-52
23	poss aux =0	-39	det comma =0	-26	comma quote =1	32	conj verb =2	-66	num prep =0	-36	num comma =1	-64	num prep =1	-92	comma verb =2	-78
23	det pron =0	-81	comma aux =0	-50	comma aux =2	-127	prep quote =3	-60	name sub =3	-20	name sub =0	-30	prep aux =1	-106	noun det =1	-86
23	rel noun =0	-25	pron comma =3	-44	adv stop =3	19	name conj =2	-74	name adv =2	-76	mark comma =0	-34	name mark =1	-43	rel pron =2	46
23	adv stop =0	-22	quote verb =1	-25	rel name =0	-67	rel noun =1	-32	noun cue =2	-54	mark verb =1	-53	comma num =1	-44	num verb =1	-70
23	num verb =0	-38	num stop =1	-56	verb comma =2	-31	verb comma =3	-73	conj adv =2	-31	conj adv =3	-90	sub cue =2	-59	sub cue =3	-56
23	rel cue =2	-50	noun rel =2	-44	name verb =1	-18	name comma =2	-106	comma name =0	-14	mark aux =0	-59	det comma =1	-24	det prep =3	-55
23	prep adv =1	-55	mark quote =0	-22	prep stop =3	-45	det quote =3	-37	det quote =0	-57	quote cue =2	-24	quote adv =0	-15	conj aux =1	-16
23	comma noun =3	-58	comma quote =2	-36	det aux =1	22	det stop =3	-32	rel det =1	-18	det aux =3	-36	pron poss =1	-27	sub adv =2	-24
23	num stop =0	-36	adv stop =1	-66	comma name =3	-44	noun dash =3	-39	cue stop =2	-42	det aux =2	-15	det conj =0	-28	conj adv =0	-71
23	mark cue =3	-60	verb adv =2	25	noun det =2	-67	comma aux =3	53	conj adv =1	-81	comma rel =3	-83	prep det =3	-38	noun pron =2	-14
23	num conj =1	-18	dash cue =0	-41	num aux =1	-15	num aux =0	-41	comma conj =0	-24	sub verb =3	-44	pron stop =0	-30	rel prep =0	-41
23	pron noun =2	-38	sub aux =2	-20	pron adv =3	-56	det stop =0	-47	comma aux =1	-16	comma prep =0	21	mark prep =3	-19	num mark =2	-18
23	rel name =1	-24	poss prep =0	-19	name dash =1	-37	name dash =0	-83	comma num =3	-47	quote cue =1	-38	quote cue =3	-51	pron noun =1	-50
23	dash aux =0	-30	dash aux =1	-54	comma pron =1	27	dash cue =3	46	comma quote =0	-36	dash verb =0	22	adv comma =2	-25	rel adv =3	-52
23	num mark =1	-16	comma noun =1	-20	det rel =0	-112	comma det =2	-33	det rel =1	-12	name dash =3	-27	rel verb =2	-33	det pron =2	-17
23	rel pron =3	-13	pron prep =3	-51	sub verb =0	-49	sub aux =3	-22	pron adv =2	-30	sub verb =1	-30	det mark =2	-40	pron prep =1	-50
23	poss adv =1	-25	prep num =3	-44	verb noun =3	-28	num stop =3	31	det adv =1	-73	comma det =1	-15	num prep =3	-21	sub cue =0	-58	mark aux =1	-42
23	dash adv =0	-28	rel adv =1	-36	adv comma =3	-82	sub cue =1	-44	pron prep =2	-47	rel noun =2	-17	prep adv =3	-75	rel comma =0	-58
23	dash verb =3	-56	name quote =1	-14	prep stop =1	-41	pron rel =1	-46	dash verb =1	-15	name sub =1	30	dash cue =2	-62	noun det =3	-14
23	poss adv =2	42	verb dash =2	-14	dash adv =3	-48	verb dash =3	-15	cue adv =2	-40	cue prep =3	-17	comma det =0	-49	dash dash =0	-33
23	dash dash =1	-20	num quote =0	-12	comma rel =2	41	mark stop =1	-30	mark stop =0	-28	verb quote =3	-54	rel adv =2	-20	aux verb =3	-18
23	verb quote =2	-31	prep comma =1	-31	num conj =3	-26	rel quote =0	-27	poss adv =3	-24	dash verb =2	-23	dash dash =3	-57	det quote =2	-26
24	=0 before say	-16	=0 before verb	-48	=1 before say	28	=1 before think	-67	=1 after think	-46	=1 before aux	-77	=1 before want	-93
24	=1 by prep	-60	=1 owner noun	-61	=0 after judge	-82	=0 before aux	-13	=0 before react	-15	=0 after react	-59	=0 before want	27
24	=1 after say	57	=1 owner judge	34	=1 before react	-20	=0 owner react	-36	=0 after say	-115	=0 after want	-56	=0 before think	17
24	=0 after think	-65	=1 before judge	-17	=0 owner judge	-24	=1 before deny	20	=0 owner show	-49	=0 before ask	-17	=0 after ask	-61
24	=0 before show	18	=1 after judge	-41	=1 after want	-33	=0 after show	-52	=0 owner say	-19	=0 after allege	-58	=1 owner show	-29
24	=1 before ask	48	=1 after ask	-12	=0 owner ask	19	=1 owner say	15	=1 before show	-13	=1 after show	-26	=1 according prep	48
24	=1 before allege	47	=0 before admit	-31	=0 after deny	-39	=1 owner think	-27	=0 owner think	-60	=0 after admit	-45	=0 owner allege	24
24	=1 owner want	-38	=1 after allege	-20	=1 owner ask	-44	=0 owner deny	-31
25	colon : name =0	-15	before ) cue =0	-22	before ) cue =1	-69	before ( name =0	-73	before ( name =1	20	before , noun =1	78	before . comma =0	-49
25	before . comma =1	-25	before , name =0	-77	before , name =1	26	before in name =0	-92	before in name =1	24	before for verb =0	-29
25	before for verb =1	-52	before he cue =0	-20	before he cue =1	-140	before , rel =1	34	before to verb =1	-106	before for det =0	-59
25	before for det =1	-27	before said comma =0	30	before of pron =0	-58	before of pron =1	-97	before * adv =0	-39	before because pron =1	-51
25	after * verb =1	-16	before * verb =0	-53	before * verb =1	-18	before think pron =0	-45	before * prep =0	16	before think pron =1	-15
25	before by adv =1	-20	before and det =0	-93	before should aux =0	-104	before who aux =0	-62	before who aux =1	21	after is verb =1	-46
25	before is verb =0	14	before is verb =1	-20	before we aux =1	-46	before that pron =0	-77	before that pron =1	-52	before * adv =1	-27
25	before , verb =0	-18	before , verb =1	-14	before is det =0	-88	before are verb =0	-63	before are verb =1	-36	before * comma =0	-100
25	before * comma =1	-60	before into name =0	-26	before into name =1	-15	before ) dash =0	-30	before ) dash =1	-66	before as verb =1	-20
25	before the noun =0	-54	before that verb =0	-176	before that verb =1	-19	before has prep =1	-13	after of noun =0	-38	before focused prep =0	54
25	before , cue =0	-37	before , cue =1	-133	before focused prep =1	-19	before know det =0	31	after in det =0	45	after in det =1	-70
25	before was cue =0	-84	before said sub =1	-25	before , pron =0	-23	before , pron =1	-92	before before det =0	-28	before before det =1	-69
25	before of det =0	-117	before was cue =1	-61	before told noun =0	-14	after in name =1	26	after was cue =1	-16	before and prep =0	-13
25	before and prep =1	-48	before back prep =0	17	before back prep =1	37	before “ verb =1	-23	before , det =0	-68	before , det =1	44
25	before of cue =0	-16	before of cue =1	-71	before is det =1	-121	before were cue =0	-39	by and name =0	-114	by and name =1	-35
25	before across det =0	-20	before across det =1	19	before and name =0	-150	before and name =1	13	before were cue =1	39	before made prep =0	-31
25	before “ noun =0	-29	before would noun =0	19	before comes prep =0	-87	before comes prep =1	-43	before was verb =0	-63	before of name =0	-36
25	before of name =1	26	before than det =0	-32	before than det =1	16	before was verb =1	-91	after , noun =0	-142	after , noun =1	98
25	owner foreign noun =0	-46	before and noun =0	-80	before and noun =1	20	before is cue =0	-44	before is cue =1	-81	before continues prep =0	-65
25	before even prep =0	-43	before even prep =1	30	before to name =0	-64	before to name =1	-94	before continues prep =1	-37	before ' verb =0	23
25	before on adv =0	16	before on adv =1	-98	before would cue =0	-35	after in noun =1	-14	before , sub =0	-26	before , sub =1	-23
25	before in noun =1	-28	before would cue =1	-19	by than noun =0	-24	by than noun =1	-38	before is adv =0	-50	before is adv =1	-102
25	before hopes prep =0	70	before hopes prep =1	-16	before will adv =0	-87	before that aux =0	-131	before that aux =1	-96	before in det =0	-117
25	before will adv =1	-15	before and cue =0	-37	before and cue =1	-134	after to noun =1	-32	owner candidacy stop =0	-17	after and noun =1	-15
25	before have adv =1	-36	before , prep =0	22	before , prep =1	-86	before , adv =0	-25	before , adv =1	-85	before will verb =0	-20
25	before will verb =1	13	before in cue =1	-64	before said prep =1	-30	before with det =1	15	before is noun =0	27	before leads name =0	-36
25	before by num =1	-21	before leads name =1	-15	by , conj =0	-44	by , conj =1	-86	before has cue =0	78	before , conj =0	-51	before , conj =1	-118
25	before by det =0	-28	before by det =1	47	before holds det =0	-70	after with noun =0	-23	after with noun =1	24	before and verb =0	28
25	before and verb =1	-137	before with noun =0	-41	before with noun =1	-53	before holds det =1	-39	after , conj =1	-27	before ' noun =1	-15
25	before more noun =0	18	before of verb =0	-24	before of verb =1	-90	before said det =1	-56	before could aux =0	25	before , quote =0	15
25	before does adv =0	43	before does adv =1	-29	before did noun =0	45	before as pron =0	-24	before as pron =1	-101	before told pron =0	18
25	before and pron =1	-55	after from name =1	-18	by . quote =0	-50	before to det =0	-118	before to det =1	-45	owner attacks prep =0	-61
25	before should noun =0	32	before reported prep =0	-13	before he aux =0	-27	before he aux =1	-107	before ” prep =0	-15	before ” prep =1	-50
25	after of det =0	-23	after of det =1	26	owner use prep =0	-46	before said pron =0	42	before said pron =1	-61	before said stop =0	13
25	before will aux =0	-59	before that det =0	44	before that det =1	-88	before , mark =0	43	before , mark =1	23	before ‘ noun =1	-18
25	before will aux =1	-22	before if pron =0	-14	before if pron =1	-68	before the name =0	-40	before as noun =0	-22	before as noun =1	-58
25	before * cue =0	27	before has aux =0	-29	before questions prep =0	-28	before about noun =0	-23	before about noun =1	-45
25	before from name =0	-30	before from name =1	13	before has aux =1	-79	before where name =0	-14	before where name =1	-40	before ) comma =0	-34
25	before ) comma =1	-47	before recently verb =1	-33	before reported adv =0	45	after to verb =1	-44	by as noun =0	-56	by as noun =1	-46
25	before is prep =0	-120	before also verb =1	-60	before was det =0	-20	before it aux =0	-21	before it aux =1	-46	before was det =1	-108
25	before was adv =0	14	before was adv =1	-58	by , pron =0	-27	by ? # =0	27	before could cue =0	-49	before in rel =0	-38	before in rel =1	-29
25	after to det =1	-39	before first noun =1	-27	before would aux =0	-34	before to cue =0	15	before to cue =1	-34	before first adv =0	-30
25	before first adv =1	-21	before would aux =1	-32	before has verb =0	-41	before on det =1	-100	before has verb =1	-110	before from verb =0	-26
25	before from verb =1	-45	before has adv =1	-56	before * aux =0	-93	by of det =0	-98	before served prep =0	-53	before during det =0	-17
25	before during det =1	-56	before served prep =1	-18	after . # =0	42	before — conj =0	-17	before — conj =1	-36	before can aux =0	-94
25	before can aux =1	-17	before of adv =0	-37	before of adv =1	39	after and verb =1	-22	before have cue =0	49	by to num =0	-35	by to num =1	-33
25	before to num =1	-15	after , verb =0	-76	after , verb =1	34	before who cue =0	-79	before who cue =1	-49	after was adv =1	-13
25	before would adv =0	-60	before would adv =1	-34	before at name =0	-23	before at name =1	-70	before has cue =1	-62	before plans prep =0	22
25	before wins det =0	-56	before have prep =0	-50	before * cue =1	-37	before * aux =1	-30	before been verb =0	-36	before do adv =0	-67
25	before they aux =0	-24	before they aux =1	-66	before do adv =1	-13	before and aux =0	-25	before and aux =1	-88	before could aux =1	-13
25	owner wife comma =0	-30	before calls prep =0	30	before suggested det =0	-31	before should verb =0	-43	before forces prep =0	-12
25	before also cue =0	114	before on name =0	-14	before on name =1	30	owner efforts prep =0	-36	before against det =0	-16
25	before against det =1	-49	before must verb =0	-69	before must verb =1	-12	before that noun =0	-64	before that noun =1	-50
25	before have noun =0	-85	before have noun =1	-20	before needs prep =0	-89	before but adv =0	30	before but adv =1	-23	before need det =0	-13
25	before added stop =0	16	owner own noun =0	-44	before to aux =0	36	before to aux =1	-18	before than pron =1	-20	by in noun =0	-65
25	by in noun =1	-69	after that verb =1	-15	after ( name =0	-31	after ( name =1	17	before ) verb =1	-39	before ) conj =0	-19	before ) conj =1	-34
25	before has num =0	-48	by in name =0	-94	by in name =1	-94	before is prep =1	-38	before / name =0	-19	before / name =1	58
25	before after det =0	-22	before after det =1	-73	before told name =0	16	after that pron =1	-47	before told name =1	-33	by and det =0	-81
25	by and det =1	63	before is aux =0	-58	before say pron =0	18	before said noun =1	-21	owner promise prep =0	22	before ” conj =1	-20
25	before as det =0	-36	before as det =1	-73	after that name =1	-23	before * poss =0	-23	before that name =1	-32	before are adv =1	-64
25	before from det =0	-51	before is quote =0	39	owner national noun =0	-51	by , num =0	-14	by , num =1	-15	before , num =0	-104
25	before , num =1	31	before between name =0	-23	before between name =1	-78	before or noun =0	-13	before or noun =1	-53	before look prep =0	-50
25	before look prep =1	-17	before is noun =1	-99	before * det =0	-105	before out prep =0	-25	before * stop =0	-101	before * prep =1	-45
25	before that cue =0	35	before that cue =1	-35	by in det =0	-68	by in det =1	15	before worked prep =0	-55	before who verb =1	-46
25	before are cue =0	-31	before than num =0	-47	before than num =1	15	before with verb =0	-19	before with verb =1	-18	before show name =0	55
25	before last noun =1	-81	before had cue =0	54	before before pron =1	-25	before had cue =1	-32	before said comma =1	-44
25	before continued stop =0	22	before wrote det =0	-69	before wrote det =1	-19	before announced det =0	28	before on noun =0	-30
25	before on noun =1	12	before after name =0	-25	before after name =1	-77	owner political noun =0	-45	before says stop =0	96	before * noun =1	-65
25	before like noun =0	-13	before like noun =1	-34	before could verb =1	-47	before over noun =0	16	before over noun =1	-16
25	before when noun =1	-23	before would noun =1	-45	before ” noun =0	-14	before ” noun =1	-31	after on noun =1	-12	before are det =0	-90
25	before are det =1	-55	colon : quote =0	33	before host name =0	-29	owner campaign noun =0	-45	before also cue =1	-21	before at det =0	-20
25	before at det =1	38	before go prep =0	-29	by of noun =0	-99	by of noun =1	-112	before very noun =1	-50	before is name =0	-82
25	before were det =1	-24	before were verb =0	46	before after verb =0	-22	before after verb =1	-28	after a noun =0	-16	before after noun =1	-18
25	before were adv =0	-21	before were adv =1	-23	before when name =1	-63	before — rel =0	-19	before — rel =1	-15	before because prep =1	-12
25	before know comma =0	-20	before — det =1	-73	before have verb =0	-20	before have verb =1	-69	before because det =1	-20	before a noun =0	-30
25	before ' name =1	-22	before is name =1	-28	before and adv =0	-21	before and adv =1	-66	before states prep =0	-21	before as adv =0	-18
25	before as adv =1	-15	after on name =1	-27	after = quote =1	-21	before * name =0	29	before they verb =0	-26	before they verb =1	-32
25	before did adv =0	-36	before did adv =1	-17	before used det =0	35	before believes det =0	-58	before declined prep =0	36
25	before declined prep =1	-26	before email noun =0	-35	before said name =0	103	before said name =1	-28	before when pron =1	-79
25	before came prep =1	-54	before had verb =0	-108	before she aux =1	-45	before this noun =0	-18	before , aux =0	-71	before , aux =1	-77
25	before it verb =1	-43	before were verb =1	-57	before were prep =0	-77	before were prep =1	-25	before had adv =0	25	before had adv =1	-45
25	before “ verb =0	-27	before win det =0	-17	before will noun =1	-40	before in num =0	-24	before in num =1	-39	before — cue =1	-20
25	after , num =0	62	after , num =1	-63	by to noun =0	-67	by to noun =1	-82	before to noun =0	-100	before to noun =1	-118	before from noun =0	-13
25	before from noun =1	-58	by , det =0	-17	according . # =0	28	after : quote =0	-15	before are name =0	-17	before can verb =0	-21
25	before or det =1	-44	before think sub =0	-39	before just aux =0	-25	before just cue =0	-49	before want det =0	-23	after and name =1	-52
25	owner support prep =0	-53	before would verb =0	-132	before ' cue =0	-52	before ' cue =1	-51	before % prep =1	-23	before rival name =0	-41
25	owner former noun =0	-35	before will cue =0	45	before will cue =1	-35	according of det =0	-26	according of det =1	91
25	before released prep =0	-24	before can cue =0	46	before there aux =0	-24	before there aux =1	-14	before than name =1	-32
25	before ago comma =0	-35	before ago comma =1	-22	before against name =1	-31	before became det =0	-54	before about sub =0	46
25	before about sub =1	35	before became det =1	-27	owner top noun =0	-39	before would prep =0	51	before — prep =0	-38	before to adv =0	-64
25	before to adv =1	-55	after , name =0	-77	after , name =1	33	owner suggestion rel =0	54	before hope pron =0	-18	after * noun =1	24
25	before says det =0	92	before were noun =0	-26	before says det =1	-34	before were noun =1	-46	owner time prep =0	-43	before had aux =0	-61
25	before ” adv =1	-14	before appears prep =0	-62	before has det =1	-51	before says name =0	59	before — aux =1	-12	before — det =0	-23
25	before than noun =1	29	before debate comma =0	-79	before debate comma =1	-12	owner going prep =0	-30	before replied stop =0	48
25	before pointed prep =0	83	owner presidential noun =0	-41	before chose name =0	-27	before for name =0	-64	before for name =1	-15
25	before went prep =0	62	before went prep =1	-28	before would verb =1	-21	before one noun =1	-17	after , cue =0	39	after , cue =1	-47
25	before know det =1	-24	before you aux =1	-33	before responded prep =0	-31	before spoke prep =0	-24	before spoke prep =1	-50
25	before then cue =0	26	before while name =1	-22	before later cue =0	-13	before later cue =1	-32	before campaign noun =0	-33
25	before work prep =0	-17	before — pron =0	-18	before — pron =1	-38	by , aux =0	-64	by , aux =1	-60	before wants prep =0	-33
25	before wants prep =1	-19	owner campaign aux =0	-47	before campaign noun =1	93	before for cue =0	-16	before for cue =1	-55
25	before about det =0	-22	before about det =1	-32	before wrote prep =0	54	before ” verb =0	49	before ” verb =1	42	before up prep =1	-17
25	before had noun =1	-27	before that adv =0	-68	before that adv =1	-74	before is pron =0	-16	before might aux =0	-47	before states comma =0	-66
25	before live prep =0	-45	before or name =1	-27	before live prep =1	-12	before to quote =0	-13	before to quote =1	-15	before want prep =0	-40
25	before you cue =0	-20	before you cue =1	-50	before should adv =0	-49	before should cue =0	24	before in verb =0	-55	before in verb =1	-79
25	after , rel =0	30	after , rel =1	22	colon : det =0	-24	before for pron =1	-15	owner new noun =0	-33	before by noun =0	-13
25	before by noun =1	-14	owner party poss =0	-19	before won prep =0	-55	before — sub =0	-14	before — sub =1	-33	before over name =1	-52
25	by and noun =0	18	by and noun =1	-57	before states stop =0	-29	before some noun =0	-19	before all noun =0	-13	before are noun =1	-74
25	before care prep =0	30	after on det =1	-34	before care comma =0	-38	before still aux =0	25	before still aux =1	-24	before — noun =1	-17
25	before should aux =1	-15	before like det =0	-18	before like det =1	-43	before they cue =1	-59	by of name =0	-89	by of name =1	-84
25	by on name =0	-50	by on name =1	-32	before % cue =0	-24	before % cue =1	-34	owner home noun =0	-52	before ' aux =1	-28	before is comma =0	-28
25	before is comma =1	-19	before was noun =0	-41	before stood prep =0	41	before stood prep =1	-43	before saw det =0	-14	by , name =0	-106
25	by , name =1	30	before from adv =0	-25	before from adv =1	-16	before appears prep =1	-28	after of name =1	-33	after * adv =1	-14
25	before called pron =0	26	before seemed prep =0	23	before seemed prep =1	-50	before with name =0	-26	before with name =1	22
25	before was noun =1	-62	owner policy noun =0	43	owner proposed noun =0	-53	before is rel =0	-52	before is rel =1	-19	before said adv =1	-14
25	after , det =0	-214	after , det =1	27	before only noun =1	16	after at det =0	28	after at det =1	34	before with adv =0	35
25	before with adv =1	-25	before did verb =1	-12	before can verb =1	-30	before may adv =0	-114	before may adv =1	-52	before — name =0	-33
25	before — name =1	-24	before while verb =1	-13	before started det =0	-37	before started det =1	-44	before called name =0	13
25	before among det =1	-19	before are cue =1	-51	before have aux =0	-30	by , verb =0	-82	by , verb =1	41	before have aux =1	-53
25	before attacks stop =0	-15	before as name =1	-52	before campaign stop =0	-30	before first name =1	-18	before at noun =0	-15
25	before at noun =1	-62	before have det =0	-110	before have cue =1	-21	before think det =0	-46	before cited det =0	72	before cited det =1	-24
25	after as det =1	-39	before said aux =0	72	before of sub =1	-62	before was prep =0	-104	owner biggest noun =0	31	by , noun =0	19
25	by , noun =1	-53	before took prep =0	-79	before took prep =1	-45	before could adv =0	-35	before could adv =1	-22	by and cue =0	41
25	by and cue =1	-28	owner current noun =0	-48	before not prep =0	-16	before was prep =1	-45	before ( det =1	20	before since det =1	-39
25	after for noun =1	-23	before for noun =0	-22	before for noun =1	31	before may aux =0	-25	owner ability prep =0	-56	before may aux =1	-44
25	before we verb =0	-26	before we verb =1	-48	before later comma =0	-70	before later comma =1	-33	before told noun =1	-21	before had det =0	-119
25	before agreed prep =0	-72	after as quote =0	-14	after as quote =1	-30	before ” aux =0	33	before about name =0	-51	before about name =1	-87
25	before suggested sub =0	16	before added sub =1	-14	before over det =0	-32	before over det =1	-85	before of rel =0	-70	before of rel =1	20
25	before between noun =1	-21	before * mark =0	-51	before by verb =1	-17	before he adv =1	-42	before failed prep =0	33	owner plan prep =0	28
25	before on verb =0	-19	before on verb =1	-16	after ' noun =1	-15	before continued prep =0	100	before continued prep =1	-15	before by cue =0	-20
25	before by cue =1	-69	before wrote stop =0	83	before first cue =0	21	owner attempts prep =0	-50	before represents det =0	-45
25	before represents det =1	-17	before * conj =0	-40	before saw det =1	-37	before not adv =0	-23	before not adv =1	29	before campaign prep =0	-31
25	before did prep =0	-57	before have det =1	-27	before increasingly noun =1	-41	before when cue =1	-30	before see name =0	36
25	before but verb =0	-29	before but verb =1	19	by , quote =0	-22	by for det =0	14	by for det =1	-89	owner proposal prep =0	17
25	owner nomination prep =0	-24	before she verb =1	-35	before founded prep =0	-61	before led det =0	-63	before led det =1	-39
25	before like name =0	-13	before like name =1	-64	before need prep =0	-78	before are prep =0	-67	before are prep =1	-19	before for adv =0	-15
25	before for adv =1	-25	before took noun =1	-16	before am noun =0	52	before and num =0	-13	before and num =1	-49	before and sub =1	-13
25	after , pron =1	-17	before ) prep =1	14	before — verb =1	-27	before into noun =0	-18	before into noun =1	-41	before while cue =1	-23
25	by that det =0	13	by that det =1	-37	before not det =1	-42	owner role prep =0	-51	before based prep =0	-42	before in adv =0	-16
25	before points stop =0	-30	by , rel =0	38	by , rel =1	35	before also aux =0	-63	before also aux =1	-20	after to cue =1	-22
25	owner call prep =0	-61	before into det =0	14	before into det =1	31	before was aux =0	-40	before is mark =0	-22	before had det =1	-37
25	before might verb =0	-48	before had prep =0	-89	before had prep =1	-43	before noted sub =0	61	before is sub =0	-56	before where pron =1	-31
25	before rally prep =0	-29	before rally prep =1	-18	before by name =0	-21	before by name =1	-36	by for noun =0	-43	by for noun =1	-33
25	before under det =0	-12	before under det =1	-27	before against noun =1	-21	after for det =1	-24	before think name =0	-42	before won det =0	-114
25	before won det =1	-91	by and verb =0	-60	by and verb =1	-79	before here comma =0	-21	before issues stop =0	-24	before than prep =1	-16
25	before ago prep =0	-25	before ago prep =1	-31	before lost det =0	-52	before wins det =1	-15	before becomes det =0	-37	before she cue =1	-62
25	before he poss =1	-15	before made det =0	49	before when det =1	-63	before made det =1	-47	before has noun =0	-113	before has noun =1	-38
25	before campaign poss =0	17	before had verb =1	-37	owner decision prep =0	-50	before where det =1	-21	before changed det =0	-90
25	owner position prep =0	-15	before after cue =0	-14	before after cue =1	-34	before changed det =1	-74	after , quote =0	16	after , quote =1	-25
25	by , sub =0	-24	before nominating cue =0	-48	before nominating cue =1	-19	before he verb =1	-46	before responded prep =1	-20
25	before first verb =0	-52	before now comma =0	-19	before * pron =0	-57	before ) noun =1	-24	before * num =0	-36	before ( num =1	-22
25	before says pron =1	-32	before “ cue =1	-27	before called quote =0	31	before may verb =0	-60	before already verb =0	-24	before told det =1	-27
25	before can noun =0	-47	before created det =0	-64	before turns prep =0	-38	before did cue =0	-27	before were quote =0	-15	before * rel =0	-23
25	before took det =0	37	before know sub =0	-23	by , adv =0	56	by , adv =1	-60	before that prep =0	-31	before that prep =1	-23
25	before issues comma =0	-32	by at det =0	-46	by at det =1	-58	before raised noun =0	-60	before between det =0	-39	before between det =1	-89
25	before within det =1	-22	owner criticism prep =0	38	before to pron =1	39	before but cue =0	-18	before but cue =1	-19	before '' prep =0	-17
25	before '' prep =1	-14	before was quote =0	-13	after had verb =1	-28	before doesn't cue =0	-39	before don't aux =0	-25	before 're verb =0	-56
25	before 're verb =1	-16	owner wife aux =0	-19	before him prep =0	-30	before him prep =1	-41	before released det =0	36
25	before released det =1	-50	owner running noun =0	-16	owner aides cue =0	-30	before attacks prep =0	-52	before - conj =0	-28
25	before - conj =1	-52	before - verb =1	-32	before '' dash =1	-17	after has det =1	-13	before - adv =0	-35	before - adv =1	-72
25	before 's noun =0	30	before 's det =0	-70	before don't cue =0	12	before 's adv =0	-71	before that poss =0	-19	before emails prep =0	-27
25	before became noun =1	-12	before turned prep =0	45	before - rel =0	-45	before - rel =1	14	before views prep =0	33	before can't verb =0	-54
25	before makes pron =0	-33	before cannot verb =0	28	before now verb =1	33	before - dash =0	37	before - dash =1	-25	before says adv =0	23
25	before says adv =1	-27	before and rel =1	-22	before now aux =0	-59	before now aux =1	-26	before looking prep =0	-26	before through det =0	-21
25	before through det =1	-47	before often cue =0	-33	by , cue =0	-51	by , cue =1	-46	owner success prep =0	-25	before 're noun =0	-28
25	before doesn't verb =0	-49	before '' aux =0	-35	before '' aux =1	-62	owner chief noun =0	-32	after that det =1	-21	before met prep =0	20
25	before added comma =1	-35	before entered det =0	-22	before since pron =0	-15	before since pron =1	-46	before entered det =1	-18
25	before could noun =0	-69	before - det =0	-24	before could noun =1	-32	before meeting prep =0	-32	before 're adv =0	35	before - prep =0	-13
25	before - prep =1	-31	before - name =0	-35	before - name =1	34	before set prep =0	-39	before set prep =1	-16	before - aux =1	-17
25	before of num =1	-21	by to det =0	-25	by to det =1	-26	before asked det =0	48	before asked det =1	-29	before one verb =1	-46
25	before helped noun =0	34	before works prep =0	-22	according , det =0	-49	according , det =1	-20	before an noun =0	42
25	before continue prep =0	15	before left noun =0	-45	before 're prep =0	-25	before does aux =0	-23	before can noun =1	-21
25	before before name =1	-32	before '' verb =0	-15	before '' verb =1	-48	before might cue =0	29	before one aux =0	-14	before one aux =1	-45
25	before just prep =0	-13	before just prep =1	-14	before may cue =0	-57	according of noun =0	-41	according of noun =1	59	before was name =0	-60
25	before support stop =0	-23	owner strength prep =0	-31	before toward det =1	-21	before because name =1	-24	by to verb =0	30	by to verb =1	-65
25	before she adv =1	-16	before say comma =0	53	owner campaign prep =0	-23	before say name =0	48	before ended prep =0	-55
25	before ended prep =1	-37	before going prep =0	-30	by , prep =0	-62	by , prep =1	-58	before cannot cue =0	-44	before faces det =0	-67
25	before faces det =1	-35	owner way prep =0	-34	before used prep =0	-68	before facing det =0	-38	by on det =0	-15	by on det =1	-47
25	before didn't verb =0	-28	before first noun =0	-15	before thought prep =0	28	before 've verb =0	-47	before shows prep =0	-67
25	after , mark =1	-19	before after pron =1	-15	before don't verb =0	-25	before hoped prep =1	-13	before at adv =0	-17	before at adv =1	43
25	before support prep =0	-46	before - noun =1	-31	owner father aux =0	-32	before began det =1	-44	before created det =1	-24
25	before support comma =0	-38	before it cue =1	-45	before can't cue =0	28	before seeking prep =0	31	before used prep =1	-15
25	before here prep =0	-49	before here prep =1	-25	before took det =1	-47	before aimed prep =0	-16	before appeared prep =1	-22
25	before campaign comma =0	-63	before campaign comma =1	33	before released adv =0	-25	before released adv =1	45	before needed prep =0	-12
25	before was pron =0	-13	before 'll cue =0	-24	by who aux =0	-54	by who aux =1	-26	before was name =1	-16	before looked prep =0	37
25	before contests comma =0	-35	before mean comma =0	-27	after has cue =0	-16	after has cue =1	-19	before issued det =0	62
25	before issued det =1	-43	before still verb =0	-41	owner recent noun =0	-20	before " name =1	-20	before leading prep =0	35
25	owner team aux =0	-53	before campaigning prep =0	-40	before think noun =0	19	before think noun =1	-13	before * det =1	-33
25	after they aux =1	-14	before rivals comma =0	-36	before " prep =0	-18	before " prep =1	-31	before far prep =0	-20	before far prep =1	-28
25	before makes det =1	-21	before 's prep =0	30	before responded stop =0	46	before got noun =0	-53	before shows det =0	-37
25	before shows det =1	-14	before support name =0	-41	before who adv =0	-46	before who adv =1	-50	before tried prep =0	-54
25	owner delegate noun =0	-19	before else prep =0	-15	before " noun =0	-28	before " noun =1	-13	before called prep =0	31
25	before called prep =1	-13	before promises prep =0	43	before representing det =0	-46	before 'll verb =0	-18	before she poss =1	-15
25	before agree sub =0	34	before are aux =0	-46	before " cue =0	37	before " cue =1	38	before focus prep =0	-53	before represented prep =0	-34
25	before just verb =0	16	before barely verb =0	-35	before " aux =0	-39	before " aux =1	-48	before called det =0	-43	before " mark =0	-12
25	before " mark =1	-30	owner lead prep =0	-44	before * poss =1	-18	before get prep =0	-43	owner next noun =0	-16	before point comma =0	-28
26	before name =78 say	-125	before name =7878 say	-24	before noun =15878 say	-36	owner his =0 noun	-66	before name =14 verb	-36
26	before name =0 verb	-43	before name =19358 verb	-21	before name =18786 verb	-34	before name =7878 verb	-29	before noun =15878 verb	-27
26	before noun =0 verb	16	before noun =7878 verb	-27	before name =7192 verb	-13	before name =122 verb	18	before name =15386 verb	-23
26	before name =1 verb	-39	before noun =1595 verb	17	before noun =1 verb	-21	before it =15 verb	-25	before you =0 think	-42
26	before you =0 verb	-12	before det =0 verb	17	before we =0 aux	42	before noun =18 aux	-12	before noun =0 aux	-83	before you =0 aux	-37
26	before det =0 aux	-53	before * =0 think	-34	before we =2 verb	-41	before * =1382 verb	14	before * =2 verb	-63	before name =0 want	-36
26	before we =0 want	-28	before * =0 want	-35	before they =0 think	92	before name =138 think	-26	before name =0 think	-44	before name =0 aux	-13
26	before * =0 aux	-37	before * =3392 aux	17	before it =0 verb	-14	before * =0 verb	-43	by noun =0 prep	17	before noun =15978 verb	26
26	before noun =178 verb	-17	before noun =13958 verb	-65	before who =2 aux	-34	before name =2 aux	-39	before noun =2 aux	-157
26	before noun =13958 aux	-60	after name =0 think	-56	before name =2 verb	-47	before name =3395 verb	-14	before that =2 verb	-91
26	before noun =1182 verb	-26	before noun =2 verb	-34	before noun =182 verb	-16	before name =3394 verb	-69	before * =13832 verb	16
26	before * =3394 verb	-50	before we =335 verb	-25	before noun =335 verb	-58	owner it =0 noun	-69	before * =24 verb	-27	before * =4 verb	-25
26	before them =0 verb	-59	before * =335 verb	-32	before name =0 judge	-43	before noun =78 judge	-40	before noun =0 judge	-15
26	after noun =0 judge	-45	before name =138 verb	39	before noun =7938 verb	-19	before noun =138 verb	-37	before name =6 verb	-32
26	before name =15846 verb	29	before noun =158 verb	-19	before noun =14 verb	-26	before noun =194 verb	-12	before noun =13594 verb	-70
26	before noun =15934 verb	-22	before that =0 verb	-131	before she =0 aux	21	before name =0 react	-26	before noun =78 react	-27
26	before noun =0 react	-61	after noun =0 react	-46	before name =6 want	-108	before she =0 want	-78	after noun =0 think	-40	before he =2 say	-95
26	before name =2 say	48	before noun =78 say	-120	before noun =15958 say	-76	before noun =1590 verb	-14	after he =0 say	-47	before he =2 want	-70
26	before * =2 want	-64	before noun =12 verb	-106	before he =3358 verb	-51	before he =12 verb	-41	before noun =13959 verb	-93
26	before noun =6 say	-30	before he =0 verb	18	before noun =5586 verb	-30	before this =0 aux	-14	before name =78 aux	-67	before noun =0 think	37
26	owner our =0 noun	-53	before noun =1538 want	-23	before det =0 want	30	before noun =6 think	12	before name =6 think	-49	before det =1 verb	-14
26	before name =7839 verb	-19	owner poss =0 judge	-22	before noun =2 react	-58	owner her =0 noun	-83	before who =12 say	25
26	before noun =12 say	-43	before name =15870 say	-27	before name =12 say	-89	before noun =15870 say	-24	before noun =3358 say	-16
26	after name =0 say	35	before who =0 verb	-104	before noun =7138 verb	-21	before noun =3358 verb	-51	before he =0 want	-43
26	before det =2 verb	-95	before * =15958 verb	-15	before name =335 judge	19	before name =1 judge	-34	before noun =335 judge	-34
26	before det =1 judge	-19	before noun =7978 verb	-29	before name =3352 verb	-50	before det =6 verb	-26	before name =3353 verb	25
26	before noun =3353 verb	-22	before name =2 want	19	before name =335 verb	-50	before she =0 say	-32	before noun =15854 say	23
26	before name =3352 say	-26	before she =135 verb	-59	before name =12 verb	53	before name =1938 verb	-14	before noun =13594 say	-89
26	before det =0 say	-24	before det =13594 say	-62	after it =0 say	-20	before it =2 want	-62	before noun =13594 want	-20	before noun =2 want	-36
26	after noun =0 want	-40	before noun =78 verb	-139	before which =0 aux	-49	before noun =70 aux	-47	before noun =72 verb	-32
26	before which =12 verb	-20	before noun =7024 verb	-19	before noun =738 verb	-14	before which =0 verb	32	before name =78 want	60
26	before name =135 verb	21	before name =7935 verb	-19	before that =24 verb	-36	before noun =1024 verb	-26	before noun =24 verb	-13
26	before noun =15902 verb	-30	before name =13538 verb	-31	before name =24 verb	-35	before that =4 verb	-27	before noun =4 verb	-117
26	before name =4 verb	20	before that =0 want	-71	before noun =2538 want	-20	before name =2 judge	31	after name =0 judge	-55
26	before noun =24 judge	21	before who =4 judge	-46	before name =4 judge	-55	before she =0 verb	-36	before noun =758 verb	-22
26	before who =2538 verb	22	before noun =2538 verb	-70	before name =7024 verb	-35	before name =2538 verb	58	before him =0 verb	-32
26	before noun =338 verb	-19	before * =3386 verb	27	before noun =13952 verb	-55	before noun =782 verb	23	before name =7832 verb	-22
26	before noun =7832 verb	-17	before noun =15958 verb	-17	before noun =7833 verb	-13	before noun =15879 verb	-18	before noun =15959 verb	20
26	before noun =78 aux	29	before noun =0 deny	28	before noun =13586 verb	-38	before name =158 verb	-35	before name =13958 verb	-57
26	before name =7938 verb	-17	by name =0 prep	-25	before noun =2 say	39	before name =7782 say	-19	before name =13594 say	82
26	before name =13958 say	29	before name =7938 say	-14	before noun =16 verb	-15	before name =1596 verb	-17	before name =16 verb	22
26	before name =13958 aux	-33	before name =3382 verb	80	before noun =3382 verb	51	before it =195 verb	-24	before noun =478 say	-17
26	before name =1394 verb	43	before noun =4792 verb	-13	owner its =0 noun	-42	before noun =68 say	-22	before he =0 aux	-34
26	before noun =158 aux	-39	before name =15958 aux	-36	before name =158 aux	-23	before noun =15958 aux	-42	before name =78 judge	15
26	before noun =138 say	-45	before name =138 say	-69	before name =7938 aux	-27	before name =24 react	-51	before noun =24 react	32
26	before noun =4 react	-48	before noun =158 say	-69	before noun =13958 say	30	before noun =135 verb	-34	before noun =78 want	-65
26	before he =135 aux	-36	before noun =122 verb	-64	before noun =7934 verb	-51	before he =2 verb	-95	before which =0 say	-38
26	after noun =1 say	-27	after she =0 say	-32	before noun =1594 verb	-14	before noun =13938 verb	-14	before we =4 verb	-12	owner your =0 noun	-25
26	before noun =2 deny	-16	before noun =11832 deny	-33	before * =138 verb	-28	before that =0 think	40	before it =0 think	30
26	before noun =4 aux	-58	before you =4 aux	-14	before it =13958 aux	25	before me =0 verb	-18	before that =0 say	-17	before noun =118 say	-37
26	before noun =18 say	-20	before name =1392 verb	26	before noun =11938 verb	42	before name =13934 verb	-18	before noun =13934 verb	-24
26	owner poss =0 show	-30	before noun =78 think	-55	before noun =15958 think	-15	before noun =13958 think	19	before noun =2 ask	15
26	before name =2 ask	-23	before noun =13958 ask	-22	before noun =0 ask	-49	before noun =1584 verb	-12	before name =5358 aux	-21
26	before noun =5358 aux	-40	before noun =13586 aux	-32	before noun =0 show	33	before name =0 show	-52	before * =32 aux	-14
26	before name =1395 verb	-24	before det =0 show	37	before * =184 verb	-38	before it =0 aux	-116	before noun =38 verb	13	before name =70 aux	12
26	before it =4 say	-36	before noun =4 think	21	before we =24 verb	-39	before name =7852 verb	-18	before name =5382 verb	28
26	before noun =5382 verb	-13	before noun =4 say	-89	before num =0 verb	-38	before name =13878 verb	-54	before name =7958 verb	-36
26	before which =2 say	-20	before name =3858 verb	-19	before noun =782 aux	-58	before det =2 aux	-61	before noun =15 think	17
26	before name =1 think	-23	before noun =64 say	-45	before noun =15386 say	-26	before det =4 say	-29	before noun =7838 say	-32
26	before name =4 say	38	before name =64 say	-22	before name =13586 say	-21	before noun =702 verb	-13	before noun =3258 verb	32
26	before noun =7032 verb	-26	before name =7586 say	26	before she =2 verb	-27	before noun =7382 verb	-16	before name =7586 verb	-38
26	before noun =24 aux	31	before one =0 verb	-84	before name =70 verb	-32	before noun =1586 say	-51	before who =13594 say	26
26	before who =0 say	14	before who =6 say	-39	before noun =7978 aux	-15	before noun =7358 verb	-107	before noun =7358 say	-64
26	before noun =7359 verb	-21	before noun =6 want	21	before noun =7358 want	-40	before noun =7396 verb	-17	before noun =6534 verb	-19
26	before num =2 verb	-17	before det =2 react	-20	before name =2 react	-40	before name =74 verb	-14	by num =0 prep	-48	before num =0 judge	-19
26	before noun =6 judge	-50	before name =6 judge	-82	before noun =15872 verb	-16	before noun =7386 verb	-17	before who =0 think	-61
26	before noun =10 think	38	before she =24 verb	-30	before who =24 verb	26	before noun =13824 verb	-22	before she =4 verb	-75
26	before who =4 verb	-30	before num =4 verb	-23	before noun =2534 verb	-41	before he =2 aux	-76	after he =0 think	-15	before * =2 aux	15
26	before name =1 aux	14	before him =0 aux	-20	before det =24 verb	-32	before name =3342 verb	-41	before det =4 verb	-30	before him =4 verb	-16
26	before name =7958 say	-128	before name =1586 say	-60	before name =138 want	-71	before name =1 say	-50	before name =135 say	-51
26	before name =13535 verb	22	before name =13534 say	-34	before he =13534 verb	-23	before name =72 verb	-25	before name =1382 verb	22
26	before he =334 verb	-48	before name =13832 verb	-16	before name =334 verb	22	before name =18 verb	-31	before he =3352 verb	-20
26	before noun =15 react	33	before noun =1 react	22	before * =2 think	45	before it =2 aux	-42	before noun =16 say	-25	before we =0 say	-32
26	before name =1824 verb	-17	before they =4 verb	-44	before name =7978 verb	-27	before name =64 verb	-33	before name =15934 verb	-18
26	before * =3358 aux	32	before noun =778 want	-16	before * =135 verb	-27	before name =786 verb	-43	before name =13978 aux	15
26	before name =178 aux	-18	before noun =24 say	-45	before noun =13824 say	42	before name =15978 say	-19	before name =338 verb	-39
26	before name =1538 verb	-41	before noun =15952 verb	-19	before noun =13958 judge	-65	before name =13586 verb	-53	before name =3358 think	-23
26	before it =0 want	-23	before it =135 verb	52	before noun =3396 verb	-32	before * =3958 aux	-18	before * =35 verb	45	before noun =2 judge	35
26	before name =3358 judge	-13	before they =2 judge	-51	before * =24 say	-33	before name =15 judge	-33	before * =2534 verb	-36
26	before name =16 say	-32	before noun =11396 say	28	after name =0 show	-50	before name =6 show	-58	before noun =6 show	33	before who =0 aux	-43
26	before noun =158 show	-17	after noun =0 show	-30	before he =0 judge	32	before that =0 judge	-14	before name =13918 judge	19
26	before name =32 judge	-32	before noun =32 judge	-16	before det =78 think	-15	before noun =13582 verb	-29	before name =13876 say	-25
26	before noun =15938 say	-32	before name =24 want	-15	owner his =0 say	48	before noun =15 ask	47	before name =19594 verb	-12
26	before name =15958 verb	-47	before name =13918 verb	57	before noun =158 want	16	before name =3958 want	-15	before name =158 want	-32
26	before noun =3958 want	-35	before noun =1358 verb	33	before name =13958 judge	-65	before noun =13592 judge	-52	before name =18 aux	-26
26	before name =0 deny	-23	before noun =1922 verb	-14	before name =7938 judge	-35	owner their =0 judge	-56	before num =12 verb	-39
26	before num =0 aux	24	before noun =3358 aux	15	before noun =178 say	-17	before noun =15978 say	-28	before noun =15394 say	-52
26	before num =0 say	-63	before noun =70 verb	-15	before noun =134 verb	-20	before noun =13538 verb	37	before that =2 say	20
26	before noun =102 say	-24	before noun =13538 say	-46	before noun =3935 verb	48	before name =1582 verb	-31	before name =15832 verb	-14
26	before noun =1278 verb	-20	before name =0 allege	12	after noun =0 allege	-20	before noun =10 judge	29	before name =10 judge	-59
26	before name =15874 say	-12	before who =13596 verb	-12	before noun =11358 verb	-27	before noun =13596 verb	-22	before name =2 think	-47
26	before who =2 think	-35	before det =16 verb	20	before noun =1395 verb	-20	before noun =0 allege	-66	before noun =1394 verb	42
26	before name =15958 say	48	before name =15872 verb	-31	before name =738 verb	-25	before name =13878 say	-32	before noun =13878 say	-64
26	before name =786 say	-51	before noun =786 say	-36	before name =13978 say	40	before noun =7938 say	-22	before noun =13978 say	-23
26	before * =2 say	19	before name =126 say	13	before noun =19586 verb	-13	before noun =144 say	30	before name =144 say	26	before * =15 say	-33
26	before * =1 say	-22	before noun =1278 say	-15	before noun =15392 say	-51	before noun =12792 aux	-17	before noun =15392 aux	-21
26	before noun =12558 say	-22	before name =12558 say	20	before noun =1386 say	-26	before name =15938 say	29	before name =1386 say	25
26	before noun =15 judge	-15	before noun =1538 think	-16	before him =15 verb	-47	before name =13538 aux	-31	before noun =32 verb	-13
26	before noun =1582 say	-12	after name =0 allege	-42	before det =0 judge	15	before name =15876 verb	-12	before name =15876 say	-20
26	before name =17958 say	-21	before noun =15938 verb	-26	before noun =42 think	-18	before noun =1582 aux	-13	before noun =3959 verb	-26
26	before noun =12 judge	24	before noun =15 say	-160	before noun =1 say	-78	before one =0 say	-26	before noun =15358 say	-17
26	before noun =3394 say	15	before noun =1378 verb	-24	before noun =10 aux	-48	before noun =3832 verb	13	before name =32 verb	40
26	before noun =796 verb	-16	before noun =118 want	-48	before noun =18 want	-28	before that =135 verb	-14	before noun =11935 verb	-16
26	before noun =1935 verb	-13	before name =4 aux	-72	before which =2 verb	50	before det =4 aux	-19	before noun =658 verb	-23
26	before you =35 verb	-29	before * =4 aux	-20	before noun =13534 say	-35	after name =1 say	-56	before who =2 verb	-76	before it =2 verb	-64
26	before noun =13534 verb	23	before noun =1382 verb	-15	before he =12 aux	17	colon noun =0 stop	-49	owner poss =0 ask	24
26	before which =3358 verb	-38	before noun =158 think	-23	before noun =13586 judge	-40	before noun =6586 judge	-13	before name =184 verb	-33
26	before you =0 say	-25	before name =182 verb	-16	owner their =0 say	-43	after name =0 ask	-31	before * =138 think	-14
26	before noun =138 think	-47	before det =2 judge	-37	before * =2 judge	12	before that =2 aux	-19	before * =32 verb	23	before * =3358 verb	48
26	before * =13582 verb	-15	before them =15 verb	-41	before noun =195 verb	-14	before noun =3395 verb	32	owner poss =0 say	-71
26	before noun =52 verb	-47	before noun =15396 verb	-15	before name =52 verb	13	owner * =0 say	-66	before noun =32 say	-41	before * =32 say	40
26	before * =15938 say	-12	before him =0 show	-39	before which =0 show	-16	before * =0 show	-53	before name =15958 think	-31
26	before noun =10 say	-33	before name =10 say	22	before poss =0 say	-35	before name =7958 aux	-106	before they =0 verb	-90
26	before name =1358 aux	-15	before noun =12658 aux	-26	before that =134 verb	-32	before he =2 think	-74	before name =15 aux	37
26	before name =13938 say	-55	before name =13938 verb	-60	before name =158 say	-60	before that =13958 say	-20	before noun =7872 say	-22
26	before name =134 verb	-30	before that =13958 verb	26	before name =11938 verb	-21	before noun =13538 aux	25	before name =13538 say	-45
26	before name =24 say	56	before it =2 say	17	before name =13582 verb	-22	before noun =13878 think	48	before noun =7958 say	-24
26	before noun =7958 verb	-45	before noun =13878 verb	21	before noun =6558 verb	-13	before noun =7958 judge	-12	before noun =6 aux	-26
26	before noun =6558 aux	-25	before noun =7958 aux	17	before noun =13878 aux	18	before he =13958 verb	-76	before he =4 verb	-65
26	before name =13594 verb	-67	before name =3358 aux	29	before noun =13594 aux	-57	before who =3958 aux	-25	before name =7038 aux	-18
26	before name =3958 aux	20	before name =126 verb	-61	before noun =126 verb	-18	before he =24 verb	-31	before he =2538 verb	29
26	before name =38 verb	-18	before name =13878 aux	-42	before noun =3958 aux	-44	before noun =15838 verb	-18	before noun =10394 verb	-12
26	before name =624 verb	-33	before name =7862 verb	-35	before name =6252 verb	-18	before * =18 verb	-18	before noun =75 say	-38
26	before noun =13959 say	-40	before noun =15958 want	-20	before name =15958 want	-13	after num =0 say	-12	before noun =7594 say	25
26	before noun =11394 say	38	according name =0 prep	32	before num =78 verb	-13	before noun =7358 aux	-31	before name =7786 aux	-25
26	before noun =7838 aux	-13	before noun =3876 aux	47	before noun =3384 verb	-39	before name =3384 verb	-44	before name =13596 say	29
26	before name =13596 verb	-49	before noun =118 aux	-73	before he =2 judge	-71	before that =2 judge	-19	before * =13824 verb	13
26	before noun =11834 verb	-17	before him =0 say	-53	before * =18 say	-18	after one =0 say	48	before noun =1182 say	-26	before one =2 say	38
26	before * =3382 aux	20	before * =3382 say	-22	before * =1382 aux	16	before noun =2539 verb	-34	before they =4 aux	-18	before noun =2538 aux	62
26	before * =338 verb	-29	before name =62 verb	-57	before noun =62 verb	-27	before name =32 say	-62	before name =7862 say	-35
26	before noun =7862 say	-24	before name =15878 verb	28	before name =13958 want	-47	before noun =13958 want	-22	before name =7938 want	13
26	before noun =19594 verb	-38	before name =3958 verb	-24	before * =3958 verb	37	before * =19594 verb	49	before noun =15858 verb	-24
26	before noun =15862 verb	-14	before name =7358 verb	38	before noun =11824 verb	-17	before name =2535 aux	-31	before noun =19595 verb	-16
26	before noun =4782 verb	-21	before noun =138 want	-14	before name =35 verb	-33	before name =702 verb	-20	before noun =7594 verb	31
26	before one =2 verb	-29	before name =4 ask	59	after noun =0 ask	-38	after him =0 say	-15	before noun =102 verb	-31	before noun =13590 verb	-41
26	before you =0 want	-30	before * =13838 verb	-17	before name =7838 verb	22	before name =13918 aux	44	before noun =15394 verb	46
26	before noun =24 want	34	before noun =4 want	24	before noun =2538 say	-51	before det =15 verb	-24	before name =14538 verb	38
26	before he =38 verb	-14	before noun =15832 say	-14	before name =3394 say	47	before noun =6 react	-39	before noun =3358 react	41
26	before name =6 react	-53	before name =2534 verb	-58	before name =24 aux	-70	before noun =74 verb	-15	before name =6242 verb	-13
26	before name =15862 verb	-28	before noun =6242 verb	-16	before name =78 ask	29	before noun =78 ask	-17	before * =135 say	21
26	before they =2 verb	-21	before name =3394 judge	38	after name =0 want	-22	before he =1395 verb	-31	before name =13587 verb	15
26	before name =4 admit	18	before name =13876 verb	-33	before name =15878 say	-21	before det =6 say	-18	before noun =135 say	18
26	before * =4 react	33	before they =2 want	-52	before name =3386 verb	-32	before noun =3386 verb	-41	before noun =6 ask	-27
26	before noun =5358 verb	27	before * =1358 verb	14	before * =2594 verb	-23	before noun =7824 verb	-30	before noun =2594 verb	42
26	before noun =3358 judge	-57	before which =3358 aux	-50	owner she =0 noun	-51	after us =0 say	-21	before name =15878 aux	-23
26	before * =138 want	12	before one =0 want	48	before noun =38 want	-17	before noun =3938 verb	-23	before * =3938 verb	-13
26	before name =6558 aux	-27	before noun =12 allege	-19	before noun =778 verb	-17	before name =7872 want	-12	before noun =13952 say	12
26	before noun =15384 verb	-13	before det =12 verb	-30	before name =13594 aux	-44	before noun =13596 aux	-27	before who =1 say	-13
26	before noun =3959 say	-39	before name =15978 verb	-45	before he =395 verb	-56	before noun =7839 verb	-14	before noun =395 verb	19
26	before noun =3952 aux	-16	before noun =12 deny	-22	before one =0 aux	-51	before noun =62 aux	-20	before name =62 aux	-16
26	before name =7586 aux	-69	by those =0 prep	-40	before those =10 verb	-34	before det =0 deny	-13	after noun =0 deny	-34
26	before noun =13586 think	33	before noun =7586 verb	-41	before noun =2 show	-14	before noun =3952 verb	-22	before name =19586 verb	-34
26	before you =2 aux	-13	before name =1586 verb	-29	before she =4 aux	-20	before noun =7784 aux	-17	before who =3958 verb	-22
26	before she =2 aux	-14	before she =1 say	-17	before she =0 judge	-28	before name =178 verb	-14	owner poss =0 want	-39	before noun =58 aux	25
26	before noun =11394 verb	-45	before noun =6534 aux	-23	before they =0 want	-99	before noun =5392 verb	-26	before noun =3870 verb	-16
26	before name =12786 verb	-20	before name =7978 judge	-17	before * =3352 verb	-19	before name =3384 aux	-19	before name =42 verb	-46
26	before he =13594 verb	29	before noun =42 verb	-34	before noun =118 verb	-23	before noun =318 aux	-23	before noun =15938 think	37
26	before noun =1382 think	-44	before what =0 aux	-19	before * =0 judge	23	before noun =7934 judge	-13	before name =7978 say	-43
26	before name =7394 verb	-48	before noun =7394 want	25	before name =7978 want	-28	before name =7394 want	-17	before she =4 want	-39
26	before * =3382 verb	-33	before noun =15872 say	-17	before noun =7386 say	-49	before name =7386 verb	-50	before name =76 say	-44
26	before who =3394 say	-56	before noun =10338 say	-31	before * =3394 say	-17	before noun =58 verb	-21	before name =15358 verb	-14
26	owner his =0 show	-32	before name =3358 want	-27	before name =7939 verb	25	before name =15959 verb	-21	before name =15879 verb	46
26	before noun =13838 say	24	before noun =1 show	13	before name =1 show	-26	before * =5358 verb	-48	before * =4 think	-57	before * =5394 verb	42
26	before noun =335 aux	31	before he =24 want	-23	before noun =2535 verb	-21	before that =2 react	38	before them =2 verb	-35
26	before noun =758 say	-16	before we =2 react	15	before themselves =0 say	-16	before noun =1382 aux	31	before * =3392 verb	-17
26	before they =12 verb	36	before * =13594 verb	-38	before he =4 say	30	before he =135 verb	23	before he =13538 aux	-18	before name =1358 say	-68
26	before noun =24 think	29	before name =24 think	23	before they =2 think	-26	before they =2538 verb	25	before noun =3586 aux	-24
26	after they =0 say	-31	before name =13458 verb	-28	before she =3394 verb	-15	before noun =13832 verb	-14	before noun =135 judge	-22
26	before noun =1390 verb	-24	before name =1782 verb	-18	before noun =11396 verb	17	before me =0 say	-41	before name =3358 say	-78
26	before who =3358 say	-57	before name =12738 verb	-17	before noun =624 verb	-14	before noun =1182 react	-29	before name =3358 verb	-39
26	before noun =11832 verb	-37	before name =7786 verb	-19	before noun =138 judge	-19	after det =0 react	-14	owner poss =0 think	-21
26	before noun =7824 say	-24	before they =4 say	-19	before that =0 react	-54	before it =15 think	-34	before name =15 think	-46
26	before det =3358 verb	-15	before det =10 aux	-13	before num =7934 verb	26	before noun =17358 verb	-17	before name =17358 verb	47
26	before name =6394 verb	-28	before name =6334 verb	-16	before name =15833 verb	-13	before noun =3359 verb	-29	before she =3358 verb	-31
26	before * =13958 verb	14	before noun =12334 verb	-17	before noun =334 verb	27	before who =32 verb	-41	before name =7902 verb	-30
26	before noun =10338 verb	-21	before det =135 verb	14	before noun =252 verb	37	before name =252 verb	44	before which =0 want	-22
26	before noun =11394 want	51	before name =15394 verb	-44	before noun =15824 say	-17	before name =19594 say	-25	before noun =2534 aux	-13
26	before noun =2534 say	-64	before det =13958 say	28	before noun =126 say	-22	before who =13958 verb	-15	before noun =1358 say	-46
26	before noun =13592 aux	-64	before name =3952 verb	-18	before noun =13592 verb	14	before that =2 want	-35	before noun =19594 say	-19
26	before * =0 allege	12	before * =13952 verb	-19	before name =0 admit	94	before noun =0 admit	-35	before noun =52 say	35
26	before noun =138 show	-71	before noun =102 ask	-13	before name =2 admit	48	after noun =0 admit	-27	before noun =782 say	-35
26	before we =2 say	-94	before noun =15926 say	-21	before name =784 say	-13	before name =17832 think	-14	before name =13833 verb	43
26	before noun =13833 verb	-24	before * =15958 say	-37	before * =158 say	-18	owner his =0 want	29	before noun =13870 verb	28
26	before noun =15838 say	-23	before who =0 react	-74	before name =10 verb	-62	before name =7038 verb	-32	before noun =1596 say	-28
26	before name =7934 say	-74	before noun =7934 say	35	before * =0 react	-39	before num =78 say	43	before noun =11832 say	-34
26	before name =3394 aux	43	before he =0 show	37	owner poss =0 allege	29	before noun =790 verb	-21	before name =15 say	26
26	before noun =13595 say	-23	before noun =13964 verb	12	before name =64 aux	-33	before name =18 want	-18	before noun =1538 aux	20
26	before det =6 aux	-35	before he =4 judge	24	before it =1 say	-24	before it =15 say	-59	before it =15394 verb	-20	before name =12558 verb	-31
26	before noun =3538 verb	24	before noun =15 allege	-51	before noun =1 allege	-13	before noun =7935 say	-35	before name =1394 say	21
26	before name =14 say	-21	before him =15958 verb	43	before name =395 aux	-33	before noun =5358 say	33	before noun =5352 verb	31
26	before noun =13592 say	-42	before they =0 judge	-54	before noun =13838 judge	-28	before name =7978 aux	-30	before name =3392 verb	-63
26	before noun =3394 judge	-55	before who =0 judge	23	before name =1595 verb	37	before noun =394 verb	36	before which =4 verb	-62
26	before name =704 verb	-23	before they =13958 verb	-46	before it =3952 verb	-17	before noun =13902 verb	-37	before name =13902 verb	46
26	before who =3358 verb	-41	before noun =10334 verb	-19	before name =1352 verb	20	before noun =1352 verb	-29	before name =12 judge	44
26	before name =7358 say	27	before name =13958 ask	51	before * =13878 verb	21	before name =7872 verb	-28	before noun =14594 verb	-16
26	before name =586 verb	-43	before noun =586 verb	-22	before name =118 aux	-24	before name =15978 aux	-34	before name =17824 verb	-18
26	before * =15 aux	-23	before name =2534 say	40	before noun =24 admit	-22	before name =7138 say	-59	before noun =135 think	23
26	before who =2 ask	-67	before name =4 deny	-16	before noun =7394 say	-31	before * =13838 say	15	before she =3358 say	-18	before * =338 say	-13
26	before noun =338 say	38	before * =0 deny	-22	before himself =0 say	-25	before noun =13952 aux	-27	before name =68 verb	23
26	before name =3352 aux	22	before noun =242 verb	-25	before name =82 verb	-14	before * =18594 say	-28	before name =68 say	-36
26	before noun =2 allege	-41	before name =7958 want	43	before noun =15863 verb	19	before name =3594 verb	-36	before name =7794 verb	-34
26	before noun =13595 verb	25	before who =24 say	29	before noun =7978 say	-20	before noun =62 say	-17	before name =62 say	-25
26	before noun =15 want	-36	before noun =1 want	-26	before name =1 want	-29	before name =15 want	-62	before noun =15392 verb	46
26	before name =2438 verb	-32	before noun =424 verb	-31	before name =3386 say	-28	before noun =3264 verb	-43	before noun =15394 aux	-20
26	before name =70 say	-77	before who =2 react	-21	before name =15872 say	-27	before name =1586 aux	-15	before name =2 deny	21
26	before you =2 say	-15	before noun =3342 verb	-25	before noun =3342 aux	36	before * =13959 verb	-43	before noun =3352 think	-12
26	before noun =15842 aux	20	before noun =5394 verb	-18	before noun =13538 think	-22	before noun =3978 verb	-19	before which =0 judge	-52
26	before he =24 aux	-17	before he =4 aux	-24	before noun =7935 verb	-38	before name =15978 want	-15	before who =4 want	-28	before who =2 say	-64
26	before name =7024 say	-36	before * =6 say	-15	before noun =7592 verb	-18	before noun =735 verb	38	before * =6 aux	-12	before det =2 say	-41
26	before det =13959 verb	21	before noun =396 verb	-13	before noun =13596 want	-35	before name =1582 aux	-25	before name =394 verb	-56
26	before * =13832 say	12	before noun =13587 verb	-16	before name =758 verb	-38	before name =7592 verb	-36	before name =1 ask	-16
26	before name =2594 aux	-75	before name =7832 say	-24	before noun =7832 say	-12	before name =13934 aux	-35	before name =6338 verb	-34
26	before noun =14394 verb	13	before noun =3952 say	-40	before noun =192 aux	24	before * =19358 verb	-26	before name =1342 verb	-27
26	before name =1958 aux	-14	before det =3394 aux	-15	before det =3394 verb	-23	before he =12 say	39	before name =7878 want	-21
26	before name =7396 verb	-18	before noun =5958 verb	-38	before that =12 aux	-27	before * =195 aux	-25	before name =195 verb	-18
26	before noun =7595 verb	39	before noun =3958 say	-59	before name =782 say	-32	before name =7833 verb	-22	before name =7134 verb	-54
26	before she =24 aux	42	before she =2 say	18	before one =10 verb	-20	before name =13978 verb	13	before name =3938 verb	-23
26	before who =13593 say	-32	before name =13832 aux	-22	before noun =7392 say	-18	before she =0 think	-54	before name =324 verb	-19
26	before noun =13944 say	-37	before noun =6594 verb	31	before noun =13944 verb	-24	before noun =14538 verb	-20	before which =3394 verb	-20
26	before name =7032 verb	-49	before noun =1382 want	-48	before noun =3358 want	-13	before noun =782 want	-13	before name =7874 verb	-19
26	before who =335 verb	-17	before name =12 deny	-32	before name =134 say	30	before he =126 say	13	before you =135 verb	-39
26	before name =478 verb	-22	owner he =0 noun	-76	before noun =3382 aux	-15	before noun =7586 aux	-38	before noun =7586 judge	-29
26	before noun =7838 verb	-63	before name =13952 say	17	before noun =3878 verb	-33	before noun =13596 say	-51	before noun =15972 verb	-22
26	before it =4 judge	-25	before that =4 judge	41	before name =3934 verb	-45	before name =12 aux	-13	before noun =6334 say	-17
26	before noun =5959 verb	23	before noun =7587 verb	-16	before name =4 allege	25	before name =2538 aux	-28	before name =8 verb	26
26	before name =4 show	57	before noun =13596 judge	22	before they =13594 verb	-24	before a =4 verb	-15	before name =13959 verb	92
26	before name =13939 verb	52	before one =0 judge	-42	before noun =3386 say	-19	before which =0 react	-54	before noun =4 allege	-15
26	before noun =15958 allege	-14	before * =13958 aux	-14	before name =16 judge	-16	before he =0 allege	44	before name =3394 allege	-55
26	before that =0 allege	-83	before noun =1 deny	-18	before * =24 want	-80	before * =4 want	29	before * =0 ask	17	before name =13584 verb	75
26	before name =7394 say	-34	before name =7395 say	-24	before noun =13587 say	-46	before name =13824 think	23	before name =2538 think	56
26	before she =4 think	38	before noun =11958 judge	-13	before you =0 judge	-52	before name =790 verb	-27	before name =6 allege	-41
26	before noun =6 allege	-23	before name =7824 verb	-32	before * =2538 verb	-50	before name =3358 deny	50	before noun =4 deny	-25
26	before name =3395 judge	34	before det =24 say	21	before noun =395 say	34	before name =5358 verb	-19	before * =13538 say	45
26	before name =786 aux	-13	before noun =7786 aux	-13	before name =7862 judge	-40	before noun =7786 judge	-14	before name =7958 judge	-52
26	before noun =12 ask	-39	before name =12 ask	-30	before noun =335 say	32	before who =2 want	60	before who =1 judge	-18
26	before who =13594 verb	-26	before noun =7912 verb	-13	before noun =13846 verb	-15	before name =10 aux	-69	before he =3958 verb	-21
26	before noun =64 judge	-14	before * =3958 say	-15	before name =778 aux	40	before noun =3254 verb	-34	before noun =13738 verb	-30
26	before them =0 judge	-20	before noun =13938 judge	39	before name =7934 judge	-18	before noun =124 verb	-54	before name =3538 say	-21
26	before name =12782 verb	38	before name =7872 aux	-32	owner who =0 noun	-14	before noun =124 aux	-19	before noun =784 verb	-13
26	before name =1396 say	50	before name =138 judge	13	before which =13958 verb	-27	before * =19586 verb	-20	before noun =5386 aux	29
26	before name =13958 think	-60	before it =12 verb	-12	before noun =62 judge	-14	before name =11934 say	-14	before noun =7032 want	-40
26	before noun =7032 think	32	before name =782 aux	37	before noun =13862 verb	-24	before noun =12778 verb	-27	before name =15926 verb	-21
26	before noun =15390 aux	16	before noun =12778 aux	-13	before which =32 verb	-21	before name =15902 say	-14	before who =42 verb	-13
26	before name =2432 verb	-24	before noun =12758 verb	-27	before noun =7134 verb	-23	before noun =3394 want	25	before noun =6534 say	-28
26	before name =15864 say	-29	before he =3959 verb	-53	before noun =7593 verb	33	owner his =0 think	-16	before he =6 verb	-21
26	before he =13586 verb	-27	before it =24 verb	-34	before it =4 verb	-40	before name =152 verb	-15	before he =0 react	-32
26	before name =15944 verb	-19	before name =7926 aux	-15	before name =7594 verb	-37	before name =7392 verb	-22	before noun =12738 verb	-13
26	before noun =13935 verb	-12	before which =13596 verb	25	before she =12 verb	28	before name =1382 want	28	before name =3394 deny	-48
26	before name =135 aux	-15	before det =2 show	-41	before noun =70 say	-24	before he =3394 verb	-33	before noun =6538 verb	40
26	before noun =778 say	-19	before they =135 verb	13	before they =13538 verb	-14	before noun =13879 verb	-18	before name =15394 aux	34
26	before noun =386 say	-25	before name =7134 aux	-44	before * =3393 verb	-31	before who =4 think	29	before noun =6586 verb	-13
26	before noun =11832 want	-21	before they =3358 think	-21	before they =3358 aux	-40	before noun =3586 verb	-28	before det =2 think	-20
26	before noun =13918 aux	-18	before noun =1242 verb	42	before noun =3859 verb	49	before name =124 aux	-24	before noun =5582 verb	-31
26	owner her =0 say	-21	before noun =13583 verb	-19	before he =138 verb	-35	before who =12 verb	12	before name =386 verb	-17
26	before noun =7972 verb	-22	before * =3358 say	28	before noun =13832 say	36	before name =1590 aux	-29	before he =3394 aux	-41
26	before noun =126 aux	27	before noun =17870 verb	15	before name =7873 verb	-16	before name =2595 say	-42	before noun =12792 verb	-15
26	before name =62 judge	-26	before name =3352 judge	-21	before noun =7518 verb	44	before name =7658 verb	-22	before noun =7358 judge	-29
26	before * =2538 aux	-35	before she =335 verb	15	before noun =13872 judge	-49	before * =52 verb	-23	before which =0 think	-58
26	before name =70 think	38	before name =790 aux	-14	before name =124 verb	-22	before noun =7135 verb	-24	before noun =3394 think	-38
26	before name =15926 say	-14	before name =12734 verb	-13	before name =78 react	-26	before * =538 verb	44	before * =5392 verb	15
26	before name =42 say	36	before noun =10 react	-57	before one =0 think	-28	before noun =13978 aux	-38	before name =778 verb	-16
26	before noun =790 aux	-16	before noun =12 want	26	before he =13958 say	-20	before det =138 judge	31	before noun =15382 say	-24
26	before noun =538 verb	-30	before name =1386 verb	-35	before name =13872 verb	48	before name =118 want	50	before name =11935 verb	38
26	before name =11934 aux	45	before noun =11934 aux	18	after me =0 say	-14	before name =5958 aux	31	before * =135 think	30
26	before name =7870 say	-28	before * =13958 want	22	before det =78 aux	-14	before name =7395 verb	-14	before name =15872 want	-13
26	before noun =5592 verb	-14	before name =7358 aux	-20	before name =35 say	-35	before det =10 verb	-40	before noun =1538 judge	-34
26	before * =13878 say	19	before he =3394 say	-30	before he =13958 aux	16	before name =3876 verb	-15	owner his =0 ask	-70
26	before noun =1595 judge	-20	before det =2 ask	31	before he =13952 verb	-22	before who =2 judge	-74	before name =3392 say	-30
26	before name =3392 aux	-24	before name =3594 say	-25	before noun =7358 think	-42	before name =13824 judge	13	before he =13538 verb	54
26	before noun =13824 think	12	before noun =13594 judge	-27	before noun =7595 say	-20	before name =13594 want	-47	before name =12 think	-64
26	before noun =12 think	-33	before who =0 show	-37	before name =14558 verb	-24	before name =7595 verb	-30	before name =7924 aux	-26
26	before name =13590 say	-14	before noun =390 verb	-36	before noun =7032 say	44	before noun =15839 say	-25	before he =4 think	34
26	before noun =1595 think	34	before name =13958 react	-37	before name =15394 say	29	before noun =5386 say	55	before name =13534 aux	-13
26	before noun =7870 say	-22	before name =3358 allege	-48	before name =3595 verb	-36	before none =2 verb	-13	before noun =13854 verb	-46
26	before he =13596 verb	-19	before noun =3352 say	23	before name =4792 say	-41	owner poss =0 deny	-31	before noun =7586 say	41
26	before name =13595 verb	-31	before det =1382 verb	31	before it =4 want	-18	before who =13958 want	78	before noun =3878 judge	-30
26	before noun =13952 want	-37	before noun =3392 want	41	after him =0 want	-12	before noun =786 aux	-16	before name =7584 say	56
26	before name =1382 aux	21	before they =2 say	42	before noun =13584 verb	34	before * =2535 verb	-49	before we =2 judge	21
26	before they =24 want	-20	before noun =1384 verb	-28	before noun =15959 say	-22	before she =2 think	-17	before noun =7396 aux	-23
26	before noun =2538 think	17	before noun =15 show	28	before she =2 judge	-13	before * =1182 verb	-18	before * =195 verb	-18
26	before noun =3382 say	-31	before which =2 want	46	before noun =15842 verb	-19	before name =7382 want	-14	before noun =3394 deny	-25
26	before noun =12738 say	-19	before name =15834 verb	-24	before name =2594 say	-24	before noun =15394 judge	27	before name =5394 judge	-17
26	before noun =13594 think	30	before name =32 aux	-50	before noun =13878 want	-13	before name =12 want	35	before name =70 judge	-32
26	before noun =3952 want	-36	before they =13958 say	-45	before noun =2595 verb	20	before name =7959 say	-36	before they =24 aux	-18
26	before name =18358 verb	-12	before he =0 ask	-27
27	before =0 say	50	before =0 verb	-24	before =2 think	-90	after =2 think	-26	before =2 verb	-21	before =2 aux	-86	before =3 think	-169
27	after =3 think	-39	before =3 verb	-195	before =3 want	-94	before =3 aux	-81	before =1 say	158	by =3 prep	-115	owner =3 noun	-85
27	owner =2 noun	-60	after =0 judge	-87	before =0 react	-13	after =0 react	-61	before =0 want	17	before =2 say	-135	after =0 say	32
27	before =3 say	-181	after =3 say	-69	owner =0 judge	37	before =2 want	36	owner =0 react	-36	after =0 want	-58	before =0 think	29
27	after =0 think	-66	according =0 prep	34	before =2 react	-67	by =2 prep	-44	after =2 say	-62	before =5 verb	-91	owner =0 show	-51
27	after =0 ask	-63	before =0 show	16	after =3 want	-19	after =0 show	-59	before =2 ask	-55	before =2 judge	-51	before =0 allege	15
27	after =0 allege	-67	before =4 say	-16	before =2 allege	-65	before =2 show	12	owner =0 ask	14	owner =2 say	-32	before =5 aux	-30
27	before =3 judge	-46	owner =3 say	-43	before =5 want	-27	before =0 admit	-26	after =0 deny	-39	owner =3 think	-16	after =3 judge	-21
27	before =3 react	-37	owner =0 think	-63	after =0 admit	-46	owner =0 allege	24	before =3 show	-71	before =3 ask	-78	before =3 admit	-25
27	before =5 think	-46	owner =0 deny	-31
28	rival *	-32	said ,	22	turning out	-58	be *	-26	believe *	12	afford to	-23	going to	-58	is the	-19	designed to	30	focused on	23	trying to	-111
28	know what	27	talking about	60	hoping for	51	saying he	70	made a	24	get a	21	including his	21	continues to	-57	is to	-23	change the	-17
28	hopes to	33	candidacy .	-17	heading into	-12	said to	-63	contests in	-28	leads *	-15	according to	-55	to a	49	vowed to	97	holds a	-59
28	is on	-50	said the	30	be “	-30	has a	-103	hope that	43	told reporters	48	: /	-52	classified information	-24	is what	-15	use of	-46
28	said she	47	is .	-44	asked about	-30	reported ,	46	from the	-90	clear that	-38	by the	-18	know that	17	be the	-72	served as	-45	chief of	-15
28	told *	48	calling on	24	serving as	-32	involved in	-14	* ,	-14	be a	-15	have him	-19	do this	-39	plans to	59	continue to	-26	wins the	-48
28	have to	-47	said during	-21	criticized *	84	chosen to	-31	wife ,	-30	calling for	51	suggested the	-33	called for	78	known as	-40	said on	85
28	added .	13	called on	71	proposed a	32	has the	-81	appeal to	-74	are in	13	is “	15	support .	-55	conducted by	-30	look at	-50	talked about	40
28	* .	-111	show that	18	intended to	-52	from a	-111	show *	61	last week	-44	said his	64	offered to	60	says .	91	are the	-41	hope to	-29	: ‘	58
28	go to	46	did ,	-15	said :	58	served in	-23	is *	-96	willing to	54	were the	-55	called *	-21	made the	38	asked *	69	met with	32	be .	-42
28	control .	30	say that	-15	run for	-45	taking a	-53	was more	-32	end up	-20	debate .	-14	think .	28	used a	-59	from his	-55	declined to	48
28	said in	41	used to	-73	been more	33	states and	-19	run the	38	called the	-60	to *	13	are *	-28	vote in	-58	voted for	-13	said that	55
28	given the	44	has to	-34	think he	-17	think that	-44	elected ,	35	support for	45	leading the	-57	be president	15	released by	-54	been a	-26
28	would like	91	capitalize on	-27	suggestion that	54	says the	69	being a	-31	influence the	-24	says *	47	among *	-54	debate ,	-83
28	pointed out	53	campaign ,	-20	support the	42	chose *	-21	win in	-30	looking to	122	gave a	38	came to	-21	took on	-28	saying the	30
28	wants to	-35	argue that	62	campaign *	-13	campaign manager	-35	wrote in	54	is one	36	are no	37	states ,	-81	live in	-32	support *	-15
28	book ,	45	party *	-16	states .	-45	have the	-42	have a	-94	is an	23	care ,	-63	lead .	-32	get to	-34	making the	12	endorsed *	38	saw the	-34
28	appears to	-44	rallies and	-22	vote for	28	including the	-23	campaign .	-44	left to	-47	said at	36	insisted that	45	say they	20	attacks on	-44
28	do what	45	say *	42	do .	-44	to the	79	among the	-53	benefited from	-54	including *	-38	head of	-39	was an	-106	have more	-56	support to	-28
28	rolled out	74	from her	-51	issues .	29	scheduled to	-39	accused *	109	reported in	30	referring to	83	leaving the	-34	become the	-66	are .	-39
28	ability to	-56	remarks .	-27	referred to	58	had a	-67	build a	-14	plan ,	24	agreed to	-38	do with	34	work in	41	say this	-19	failed to	-45
28	reach a	44	say he	-71	continued to	52	wrote .	89	list of	-14	said it	-42	looking for	44	set to	38	became a	-42	acknowledged that	82
28	focus on	-29	by their	-30	saying *	-26	committed to	-21	running a	36	been ,	-13	lead to	-17	see *	41	making it	-57	proposal to	33
28	entering the	61	seen as	-15	rival ,	-30	founded by	-55	knows what	38	work .	-22	something that	-21	saying that	92	be more	-35	arguing that	44
28	role as	-38	refused to	73	expected to	-73	based on	-30	pledged to	92	went to	-63	points .	-33	gave *	-24	left the	-75	appear to	-58
28	thanks to	-63	were to	-14	believe that	-21	promised to	26	hosted by	-17	continuing to	-39	got a	-30	considered a	-58	ensure that	35
28	come to	-34	be able	-48	said they	108	push for	46	refuses to	45	won the	-71	is no	-35	values and	-34	comes to	-21	is doing	-47	win .	-40
28	becomes the	-22	need to	-59	show up	-47	say the	31	working for	-42	needed .	-35	been the	-89	do to	-42	denied that	51	decision to	-50
28	set up	-18	happen .	-30	saying she	-35	aimed at	-36	by other	-37	place .	-29	adding that	12	nominee ,	-16	did in	-44	says he	55	get the	-35
28	elected president	-15	were “	-22	affect the	13	issues ,	-16	emerged as	-63	appeared to	-28	speak at	-90	was ''	-21	released a	44	is about	-35
28	be in	-33	mate .	-14	talk about	-42	led *	-43	spoke on	-45	criticism of	41	is at	-50	is more	-53	promise to	40	last month	29	last year	-73
28	views on	-17	remains a	-32	are a	-27	are more	-69	compared with	-67	says it	81	founded in	-27	made it	-45	campaign for	-15	campaign 's	15
28	rejected the	-61	was at	-46	decided to	-43	campaigns ,	-12	worked for	-16	was on	-36	leading *	-15	compete in	27	was in	-68	took the	-78
28	seeking to	-14	advising *	-66	work together	-17	created a	-54	work at	-45	held a	-97	is likely	-71	invest in	-32	be much	-42	see the	-37
28	was *	-49	come from	-63	close to	-23	is all	-14	given that	-50	engaged in	-16	do in	-25	faces a	-41	been able	33	came in	33	said one	58
28	hold a	-66	tends to	-41	put *	-41	had no	31	* the	-46	role in	-19	said of	63	seem to	-29	come out	-13	get out	-43	tried to	-70	hoped to	21
28	told him	-48	representing the	-50	give *	-43	comment on	43	had the	-67	change .	-28	poised to	-60	benefit from	-41	known for	-56	was ,	-13
28	become more	-33	put a	37	find a	-43	needed to	-18	was one	-17	plans .	-21	contests ,	-41	told a	42	leading in	35	said a	40	meeting with	-22
28	way to	-31	argued that	49	add up	-40	states that	-39	campaign on	-19	contests .	-45	by his	-66	pushed for	-17	sought to	74	leading up	32
28	campaign in	-52	be an	-19	play a	-88	is less	-30	campaign is	-17	wrote *	43	running for	-56	has since	-23	is "	26	was "	14	responded .	34
28	process .	-21	close the	-31	follow the	-19	win *	-19	lead in	-33	locked up	-30	agree that	40	contest .	-14	are likely	-30	built a	-41
28	released .	-46	state of	-40	remains the	-44	point ,	-26	: "	-23	coming to	29	tweet /	-41
29	before pron =2	-58	before cue =0	-89	before verb =2	-31	before verb =0	-147	before aux =0	-144	after aux =0	-61	after stop =0	15
29	after prep =0	-86	by verb =0	-59	by quote =0	-14	before verb =3	-71	before comma =2	-132	before verb =1	21	before comma =0	-16
29	before adv =2	-21	before adv =0	-38	after comma =0	-84	after verb =0	-45	after quote =0	-71	before det =2	-54	before det =0	-63
29	after cue =0	-49	after adv =0	-22	before sub =2	-14	before prep =2	-117	before poss =2	-66	before cue =3	-127	before cue =1	24	by aux =0	-73
29	before noun =0	-94	before prep =0	-105	before conj =2	-43	before name =2	-55	before name =0	-55	by sub =0	-18	after stop =2	-17
29	after cue =1	23	by prep =0	-82	after aux =1	-23	before aux =3	-119	before aux =1	54	owner noun =2	-31	by conj =0	-44	by comma =0	-44
29	by dash =0	-15	by cue =0	-30	by det =1	21	after rel =0	-38	after name =1	-30	before rel =2	-35	before adv =3	-47	before adv =1	13
29	by rel =0	-36	before dash =2	-17	before dash =0	-15	by prep =1	35	by adv =0	-50	before dash =3	-26	by noun =0	-24	after num =1	-31
29	by det =0	-18	according prep =0	-34	before quote =2	-26	before dash =1	-28
30	=18 =0 say	-45	=0 =0 say	18	=78 =0 say	-93	=18786 =0 say	-22	=0 =4 say	-71	=7878 =0 say	-36	=0 =6 say	-66	=15878 =0 say	-44	=0 =0 noun	-15
30	=14 =0 verb	-54	=19358 =0 verb	-13	=0 =2 verb	-42	=18786 =0 verb	-52	=0 =4 verb	-89	=7878 =0 verb	-48	=0 =6 verb	-66	=122 =0 verb	47
30	=1922 =0 verb	-20	=7192 =0 verb	-13	=15386 =0 verb	-16	=15 =0 verb	-14	=1 =0 verb	-45	=1595 =0 verb	41	=19595 =0 verb	-19	=1 =2 verb	-42
30	=0 =0 think	-15	=158 =0 think	-33	=138 =0 verb	20	=15938 =0 verb	-12	=0 =0 aux	-20	=18 =0 aux	-52	=138 =0 aux	-15	=13938 =0 aux	-15
30	=15938 =0 aux	-17	=2 =0 verb	-29	=0 =0 want	-30	=338 =0 want	-38	=138 =0 think	-53	=3392 =0 think	-27	=13832 =0 think	12	=13832 =0 aux	-34
30	=13854 =0 verb	-47	=0 =0 prep	18	=178 =0 verb	-23	=13958 =0 verb	-66	=2 =0 aux	-60	=13958 =0 aux	-63	=15978 =0 aux	-53	=3395 =0 verb	35
30	=182 =0 verb	-49	=1182 =0 verb	-38	=15390 =0 verb	-15	=3394 =0 verb	-44	=13832 =0 verb	-30	=335 =0 verb	-84	=18335 =0 verb	-19	=24 =0 verb	-46
30	=4 =0 verb	-50	=0 =3 verb	-61	=1586 =0 verb	-40	=0 =2 judge	-144	=7938 =0 verb	-36	=46 =0 verb	15	=15846 =0 verb	27	=18796 =0 verb	-21
30	=158 =0 verb	-59	=194 =0 verb	21	=13594 =0 verb	-85	=15934 =0 verb	-17	=10 =0 verb	-39	=15358 =0 verb	-18	=19534 =0 verb	36	=0 =0 react	-50
30	=78 =0 react	-50	=0 =2 react	-49	=0 =3 react	-20	=0 =3 want	-79	=735 =0 verb	25	=2 =0 say	52	=1382 =0 say	-44	=3358 =0 say	-73
30	=13832 =0 say	36	=1590 =0 verb	-20	=4 =0 say	53	=2 =0 want	28	=12 =0 verb	21	=3358 =0 verb	-34	=5382 =0 verb	56	=13959 =0 verb	48
30	=3359 =0 verb	-22	=6 =0 say	-232	=0 =3 say	-138	=5586 =0 say	-16	=5586 =0 verb	-33	=78 =0 aux	37	=0 =2 aux	-33	=7838 =0 think	-25
30	=0 =2 think	-121	=1538 =0 want	-29	=3952 =0 want	-43	=7838 =0 want	-42	=0 =2 want	-108	=0 =3 think	27	=6 =0 think	-56	=3952 =0 think	-19
30	=0 =5 think	37	=6 =2 think	24	=12739 =0 verb	-21	=3953 =0 verb	-14	=7839 =0 verb	-32	=1 =4 verb	-18	=0 =3 prep	-180	=0 =2 prep	-46
30	=12 =0 say	-26	=12 =2 say	-24	=15870 =0 say	-45	=17958 =0 say	-22	=7138 =0 verb	-20	=15870 =0 verb	-17	=1582 =0 verb	-18	=1358 =0 want	-21
30	=15958 =0 verb	27	=335 =0 judge	55	=1 =0 judge	-25	=15833 =0 judge	-23	=15959 =0 judge	-29	=0 =4 judge	-87	=7978 =0 verb	-34	=0 =5 verb	13
30	=3352 =0 verb	-51	=15832 =0 verb	-19	=7979 =0 verb	-13	=7395 =2 verb	-14	=3353 =0 verb	41	=15833 =0 verb	-16	=7978 =0 react	-13
30	=0 =4 react	-19	=3352 =0 react	-14	=15854 =0 say	23	=3352 =0 say	35	=192 =0 verb	-22	=18 =0 verb	-50	=1938 =0 verb	-19	=13594 =0 say	70
30	=13594 =0 want	-56	=19392 =0 want	23	=78 =0 verb	-18	=72 =0 verb	-29	=12 =3 verb	13	=2586 =0 verb	-43	=7024 =0 verb	-45	=12 =5 verb	21
30	=72 =2 verb	-27	=2586 =2 verb	-30	=738 =0 verb	-47	=7024 =0 aux	-18	=0 =4 aux	-40	=7025 =0 verb	-32	=78 =0 want	67	=7935 =0 verb	-54
30	=1024 =0 verb	-27	=15902 =0 verb	-34	=13538 =0 verb	38	=24 =2 verb	-71	=4 =2 verb	-85	=2538 =0 want	-24	=13538 =0 want	38	=7934 =0 want	-19
30	=0 =3 judge	-93	=24 =0 judge	31	=24 =2 judge	-29	=4 =0 judge	28	=4 =2 judge	-55	=758 =0 verb	-47	=15874 =0 verb	-16	=2538 =0 verb	54
30	=17870 =0 verb	19	=3396 =0 verb	-18	=0 =5 want	-32	=6 =2 want	-91	=2 =4 verb	-74	=338 =0 verb	-66	=3386 =0 think	39	=3386 =0 verb	-27
30	=3386 =0 want	29	=13952 =0 verb	-15	=7392 =0 verb	-38	=782 =0 verb	29	=2 =2 verb	-101	=7832 =0 verb	-39	=12 =2 verb	-29	=7833 =0 verb	-33
30	=15879 =0 verb	39	=13595 =0 verb	-26	=13586 =0 aux	-26	=0 =0 deny	-66	=13586 =0 verb	-105	=7782 =0 say	-30	=2 =2 say	-84	=15876 =0 say	-30
30	=15934 =0 say	-43	=13958 =0 say	39	=7938 =0 say	-39	=2 =4 say	-49	=13958 =2 say	-37	=13594 =2 say	-23	=0 =4 think	-16	=16 =0 verb	14
30	=1596 =0 verb	13	=0 =5 say	17	=7386 =0 aux	-20	=15972 =0 aux	-15	=3382 =0 verb	105	=195 =0 verb	-76	=478 =0 say	-31	=1394 =0 verb	38
30	=4792 =0 verb	-25	=13952 =0 aux	-41	=2 =2 aux	-66	=68 =0 say	-62	=158 =0 aux	-67	=15958 =0 aux	-81	=2534 =0 aux	38	=138 =0 say	-37
30	=7938 =0 aux	-23	=15935 =0 verb	-16	=7792 =0 verb	-26	=13438 =0 verb	-21	=19382 =0 aux	45	=38 =0 say	-33	=1 =0 say	-107	=1594 =0 verb	-25
30	=13938 =0 verb	-37	=11832 =0 deny	-38	=18 =0 think	-15	=13958 =0 think	-25	=4 =0 aux	-117	=118 =0 say	-63	=1392 =0 verb	28	=11938 =0 verb	34
30	=1358 =0 verb	33	=13934 =0 verb	-54	=78 =0 think	-49	=15878 =0 think	-14	=15958 =0 think	-47	=13592 =0 think	-48	=13934 =0 think	13
30	=2 =0 ask	14	=2 =2 ask	-37	=13958 =0 ask	44	=0 =0 ask	-31	=18 =0 ask	-21	=3358 =0 ask	32	=184 =0 verb	-78	=1584 =0 verb	-14	=5358 =0 aux	-42
30	=12478 =0 verb	42	=32 =0 aux	-79	=1395 =0 verb	-67	=19395 =0 verb	-30	=18538 =0 aux	-25	=38 =0 verb	-23	=3938 =0 aux	-36	=24 =0 say	28
30	=4 =0 think	22	=7852 =0 verb	-21	=384 =0 say	-34	=7958 =0 verb	-47	=182 =0 say	-16	=13846 =0 say	-74	=18792 =0 say	-29	=3858 =0 verb	-43
30	=782 =0 aux	26	=15 =0 think	-15	=1 =0 think	-35	=64 =0 say	-48	=4 =3 say	-58	=15386 =0 say	-37	=7838 =0 say	-38	=4 =5 say	37	=64 =2 say	-19
30	=702 =0 verb	-27	=7032 =0 verb	-57	=3394 =2 verb	-16	=7586 =0 say	39	=6 =2 say	55	=7382 =0 verb	-16	=7586 =0 verb	-81	=118 =0 verb	-30
30	=18334 =0 verb	-24	=6558 =0 verb	-16	=2438 =0 verb	-50	=70 =0 verb	-38	=1586 =0 say	-84	=178 =0 aux	-18	=7978 =0 aux	-39	=14586 =0 verb	-12
30	=7358 =0 verb	18	=7386 =0 say	14	=7358 =0 say	19	=14586 =0 say	-13	=7387 =0 verb	-23	=7386 =0 want	-37	=0 =7 want	19	=7358 =0 want	-35
30	=7396 =0 verb	-29	=6534 =0 verb	-24	=7386 =0 verb	-67	=0 =8 verb	35	=2 =6 verb	-24	=74 =0 verb	-28	=0 =5 prep	17	=0 =4 prep	-71
30	=6 =0 judge	-81	=15958 =0 judge	-23	=6 =2 judge	-57	=15872 =0 verb	-47	=0 =7 verb	-107	=6 =4 verb	-43	=10 =0 think	37	=13824 =0 verb	-26
30	=7394 =0 verb	-47	=4 =4 verb	-59	=2534 =0 verb	-93	=2 =3 aux	-28	=62 =0 aux	-22	=2 =5 aux	-87	=62 =2 aux	-14	=3342 =0 aux	24	=1824 =0 verb	-41
30	=3824 =0 verb	-57	=3342 =0 verb	-76	=7958 =0 say	-137	=1586 =2 say	-25	=18582 =0 verb	-26	=138 =0 want	-54	=13534 =0 say	-49	=13934 =0 say	-20
30	=13534 =0 verb	42	=334 =0 verb	24	=15 =0 react	29	=2 =0 think	-19	=3254 =0 aux	-28	=16 =0 say	-59	=15824 =0 verb	-26	=7978 =2 verb	-16
30	=64 =0 verb	-53	=4 =3 verb	-69	=4 =5 verb	-56	=64 =2 verb	17	=4 =7 verb	-13	=1382 =0 want	-39	=3358 =0 aux	30	=778 =0 want	-28
30	=3358 =0 want	37	=786 =0 verb	-57	=17878 =0 verb	-16	=13824 =0 say	56	=15978 =0 say	-32	=18794 =0 say	-39	=1538 =0 verb	-49	=15952 =0 verb	-24
30	=158 =0 judge	-42	=13958 =0 judge	15	=15395 =0 verb	-17	=3358 =0 think	-53	=1782 =0 verb	-23	=3978 =0 verb	-32	=796 =0 verb	-25
30	=1958 =0 verb	-21	=11958 =0 verb	-22	=7972 =0 verb	-29	=18394 =0 verb	-15	=3958 =0 want	-36	=18394 =0 want	-18	=3397 =0 verb	52
30	=18395 =0 verb	-18	=15978 =0 think	-19	=3958 =0 think	-33	=3958 =0 aux	-13	=15978 =0 judge	-17	=3358 =0 judge	-68	=15 =0 judge	-47
30	=11396 =0 say	27	=2534 =0 say	36	=78 =0 show	-47	=0 =2 show	-87	=0 =3 show	-69	=6 =0 show	-68	=0 =5 show	-30	=6 =2 show	41	=3594 =0 aux	39
30	=158 =0 show	-20	=18 =0 judge	-16	=118 =0 judge	-16	=13918 =0 judge	39	=32 =0 judge	-36	=7832 =0 judge	-16	=13582 =0 verb	-36	=7794 =0 say	-22
30	=15938 =0 say	13	=24 =0 want	-47	=4 =0 want	-31	=15 =0 ask	34	=1 =0 ask	-13	=538 =0 verb	31	=19594 =0 verb	25	=13918 =0 verb	54
30	=158 =0 want	-15	=17838 =0 want	-15	=7978 =0 want	-26	=2558 =0 verb	-20	=13592 =0 judge	-54	=7938 =0 judge	-36	=2 =2 judge	-66
30	=792 =0 verb	-20	=15878 =0 aux	-33	=13962 =0 verb	-16	=178 =0 say	-24	=15394 =0 say	12	=7794 =0 verb	-33	=134 =0 verb	-16	=102 =0 say	-29
30	=13538 =0 say	-14	=3934 =0 want	27	=3935 =0 verb	47	=326 =0 verb	-29	=15832 =0 judge	-26	=3272 =0 verb	-16	=0 =4 ask	-16	=1278 =0 verb	-27
30	=1358 =0 judge	-21	=0 =3 allege	-48	=0 =2 allege	-43	=0 =5 allege	55	=0 =4 allege	-24	=15874 =0 say	-18	=13596 =0 verb	-33	=1582 =0 think	-13
30	=13596 =0 think	-38	=18782 =0 verb	-16	=4 =2 say	-104	=0 =4 show	-50	=13878 =0 say	-58	=13938 =0 say	-26	=786 =0 say	-62	=13978 =0 say	61
30	=6 =4 say	-81	=76 =0 verb	-15	=15876 =0 verb	-24	=19586 =0 verb	23	=7738 =0 say	-41	=144 =0 say	44	=1 =2 say	-33	=15 =2 say	-23
30	=1278 =0 say	-37	=15392 =0 say	-25	=778 =0 aux	36	=12792 =0 aux	-23	=15392 =0 aux	-24	=12558 =0 say	-32	=1538 =0 think	-16	=13539 =0 verb	-19
30	=15358 =0 aux	-14	=19534 =0 aux	46	=13538 =0 aux	63	=32 =0 verb	60	=1582 =0 say	-18	=13458 =0 think	28	=15876 =0 aux	-16	=15 =0 aux	30
30	=1582 =0 aux	-39	=12 =0 judge	16	=3395 =0 say	46	=1958 =0 say	-22	=15358 =0 say	-25	=3394 =0 say	28	=19592 =0 verb	-13	=1378 =0 verb	-26
30	=72 =0 say	-21	=10 =0 aux	-94	=1590 =0 aux	-25	=7972 =0 aux	-13	=18 =0 want	-36	=118 =0 want	31	=3918 =0 want	-18	=1935 =0 verb	-26
30	=11935 =0 verb	33	=5395 =0 verb	-28	=3352 =0 aux	20	=18334 =0 aux	-18	=5394 =0 aux	-36	=3346 =0 verb	-25	=658 =0 verb	-32	=6592 =0 verb	-13
30	=102 =0 verb	-19	=5258 =0 verb	-59	=1382 =2 verb	17	=12 =0 aux	-66	=12 =2 aux	13	=15952 =0 say	-23	=0 =2 ask	-49	=13586 =0 judge	-46
30	=6586 =0 judge	-13	=18539 =0 verb	-13	=136 =0 say	-38	=1958 =0 think	-29	=12582 =0 verb	-12	=16 =0 judge	-20	=3278 =0 aux	-28
30	=13583 =0 verb	-34	=0 =7 prep	-13	=0 =6 prep	-47	=0 =7 think	-36	=0 =9 think	-20	=32 =2 say	-19	=19592 =0 say	-38	=2534 =0 show	-72
30	=7958 =0 aux	34	=13858 =0 aux	15	=7192 =0 aux	-12	=12658 =0 aux	-28	=1934 =0 verb	-16	=38 =0 think	-34	=2 =2 think	-34	=12538 =0 verb	-33
30	=136 =0 verb	-27	=11938 =0 say	46	=7872 =0 say	-30	=7390 =0 verb	-18	=7872 =0 verb	-30	=3958 =0 say	-62	=24 =2 say	-41	=13582 =0 say	-30
30	=13878 =0 think	41	=13538 =0 judge	-23	=7958 =0 judge	-59	=13538 =2 judge	-13	=13878 =0 judge	-12	=0 =6 judge	-39	=0 =3 aux	-94
30	=6558 =0 aux	-49	=0 =5 aux	20	=6 =2 aux	-104	=0 =7 aux	-85	=6 =4 aux	-28	=15964 =0 verb	-17	=13594 =0 aux	-74	=7038 =0 aux	-20
30	=15958 =2 aux	-13	=3594 =0 verb	-59	=3594 =0 say	-45	=126 =0 verb	-72	=7926 =0 verb	-13	=1878 =0 say	-19	=8 =0 verb	18	=7902 =0 aux	-13
30	=386 =0 verb	-21	=15838 =0 verb	-15	=10394 =0 verb	-18	=624 =0 verb	-27	=24 =3 verb	-25	=7862 =0 verb	-41	=624 =2 verb	-26	=5594 =0 verb	-17
30	=6252 =0 verb	-22	=75 =0 say	-57	=1 =4 say	-53	=13959 =0 say	-31	=0 =1 want	-50	=1586 =0 want	-15	=15958 =0 want	-35	=790 =0 verb	-45
30	=10 =2 verb	-29	=7594 =0 say	-26	=11394 =0 say	37	=1386 =0 verb	-34	=7358 =0 aux	-33	=0 =6 aux	-13	=7358 =2 aux	-18	=7786 =0 aux	-23
30	=3876 =0 aux	30	=7838 =0 aux	-15	=7786 =2 aux	-17	=4 =2 want	-42	=3384 =0 verb	-76	=10 =0 want	-53	=13596 =2 say	-15	=7912 =0 verb	-24
30	=11834 =0 verb	-17	=1182 =0 say	-33	=13918 =0 say	30	=3938 =0 say	36	=3382 =0 aux	-22	=3382 =0 say	-46	=778 =0 think	-19	=13876 =0 think	-18
30	=1382 =0 aux	14	=13876 =0 want	-28	=2539 =0 verb	-20	=2538 =0 aux	40	=62 =0 verb	-53	=2 =3 verb	-94	=2 =5 verb	-46	=62 =2 verb	-41
30	=32 =0 say	-61	=7862 =0 say	-35	=58 =0 verb	-34	=13958 =0 want	79	=15878 =0 want	-12	=1878 =0 aux	-16	=1595 =0 aux	-19	=19595 =0 aux	-26
30	=3959 =0 aux	45	=15858 =0 verb	-31	=15862 =0 verb	-35	=6338 =0 verb	-15	=11824 =0 verb	-29	=15918 =0 verb	-15	=2535 =0 aux	-41
30	=18253 =0 aux	-24	=2 =2 want	-49	=4782 =0 verb	-31	=1396 =0 verb	-20	=4 =0 ask	41	=7032 =0 ask	39	=13590 =0 verb	18	=0 =4 want	-81
30	=395 =0 think	-23	=7902 =0 verb	-36	=3952 =0 verb	-38	=13838 =0 verb	-16	=3278 =0 verb	-16	=7838 =0 verb	35	=1182 =0 aux	-12	=13918 =0 aux	26
30	=15394 =0 verb	21	=1824 =0 want	-14	=2538 =0 say	-63	=18252 =0 say	-14	=144 =0 verb	-13	=186 =0 verb	-20	=14538 =0 verb	34	=38 =0 react	-23
30	=3934 =0 verb	-65	=15832 =0 say	-30	=126 =0 react	-50	=6 =0 react	-56	=3358 =0 react	37	=3394 =0 react	39	=15862 =0 aux	-18	=6242 =0 verb	-29
30	=78 =0 ask	16	=782 =0 judge	-20	=0 =1 say	-27	=7382 =0 aux	-13	=15872 =0 want	-19	=3264 =0 verb	32	=2526 =0 verb	-44	=13876 =0 verb	-42
30	=7939 =0 say	-15	=4 =0 show	69	=6 =0 ask	15	=0 =3 ask	-43	=6 =2 ask	-46	=7352 =0 verb	-15	=5358 =0 verb	-24	=2594 =0 verb	41	=7824 =0 verb	-55
30	=1586 =0 aux	-20	=7032 =0 aux	-15	=14 =0 say	-26	=3878 =0 verb	-46	=3878 =0 say	-37	=12 =0 think	-41	=7782 =0 aux	-13	=258 =0 want	-37
30	=5358 =0 want	48	=38 =0 want	-46	=3938 =0 verb	-53	=3393 =0 verb	-41	=52 =4 verb	-13	=12794 =0 aux	-34	=12 =0 want	36	=778 =0 verb	-33
30	=3876 =0 verb	-38	=3876 =0 think	-27	=7872 =0 want	-12	=0 =6 want	-32	=24 =0 think	12	=32 =2 verb	-29	=13952 =0 say	-12	=15384 =0 verb	-13
30	=0 =2 stop	-65	=18386 =0 aux	-23	=19582 =0 verb	-16	=6594 =0 verb	-19	=19596 =0 verb	-13	=7934 =0 aux	-16	=13596 =0 aux	-69	=5586 =0 aux	-27
30	=5587 =0 verb	-25	=162 =0 aux	-15	=3952 =0 aux	-26	=12 =0 deny	-46	=2 =4 aux	-26	=2 =6 aux	-22	=7586 =0 aux	-57	=0 =2 deny	-32
30	=13586 =0 think	34	=3934 =0 think	-34	=2 =0 show	33	=782 =0 show	-36	=2 =2 show	-28	=19586 =0 aux	-13	=152 =0 verb	-22	=7878 =0 think	-16
30	=12782 =0 aux	27	=7784 =0 aux	-24	=4394 =0 aux	-39	=12794 =0 verb	-29	=58 =0 aux	-12	=11394 =0 verb	-51	=24 =2 aux	-24	=6534 =0 aux	-26
30	=19586 =0 think	-43	=0 =8 want	-21	=19586 =0 want	44	=538 =0 judge	-52	=5392 =0 verb	-24	=3870 =0 verb	-18	=764 =0 verb	-12	=12786 =0 verb	-24
30	=7978 =0 judge	-21	=15938 =0 judge	-16	=3384 =0 aux	-18	=3384 =0 think	42	=5278 =0 verb	-21	=3385 =0 verb	-23	=0 =1 aux	-56	=42 =0 verb	-61
30	=15842 =0 verb	-21	=2536 =0 verb	-33	=318 =0 aux	-32	=12586 =0 verb	-36	=7958 =0 think	-14	=1382 =0 think	18	=15938 =0 think	32
30	=7934 =0 judge	-21	=15958 =0 react	-24	=7978 =0 say	-52	=13824 =0 want	-16	=7394 =0 want	21	=4 =4 want	-24	=3382 =0 judge	16	=3390 =0 verb	-16
30	=10338 =0 verb	-12	=15872 =0 say	-37	=13902 =0 verb	52	=76 =0 say	-51	=13903 =0 verb	48	=1342 =0 verb	-42	=13432 =0 verb	-37	=1582 =0 ask	-22
30	=3958 =0 ask	38	=13839 =0 verb	-15	=786 =0 aux	-33	=14 =0 aux	-14	=7939 =0 verb	19	=13838 =0 say	26	=135 =0 show	-35	=182 =0 react	-13
30	=782 =0 react	-44	=15878 =0 react	-14	=758 =0 say	-52	=342 =0 verb	-31	=64 =0 aux	-44	=4 =3 aux	-27	=324 =0 verb	-22	=358 =0 verb	-32
30	=7783 =0 verb	-14	=338 =0 think	66	=2584 =0 verb	-50	=3392 =0 verb	-30	=1358 =0 say	-89	=1592 =0 verb	-13	=7032 =0 think	27	=24 =2 think	-27
30	=4 =4 think	38	=2538 =0 think	31	=12782 =0 verb	24	=3586 =0 aux	-20	=3587 =0 verb	-19	=13458 =0 verb	-36	=1 =2 judge	-18	=1390 =0 verb	-13
30	=11396 =0 verb	15	=13912 =0 verb	-16	=12738 =0 say	-31	=12738 =0 verb	-22	=3342 =0 say	-53	=6462 =0 verb	-44	=1182 =0 react	-32
30	=11832 =0 verb	22	=11832 =0 aux	-26	=7786 =0 verb	-21	=138 =0 judge	33	=7824 =0 say	-31	=13592 =0 verb	26	=195 =0 think	-60	=795 =0 think	-46
30	=12 =0 react	42	=184 =0 judge	-19	=18518 =0 verb	-19	=182 =0 judge	-18	=13594 =2 verb	-20	=17358 =0 verb	45	=6394 =0 verb	-15
30	=6394 =2 verb	-27	=12792 =0 verb	-18	=62 =0 think	-17	=2 =3 think	-38	=2 =5 think	-72	=62 =2 think	-21	=15944 =0 verb	-16	=3394 =0 think	17
30	=1394 =0 aux	-18	=13953 =0 verb	-29	=12334 =0 verb	-18	=3394 =2 say	-28	=252 =0 verb	-73	=13526 =0 verb	-31	=6438 =0 verb	-13
30	=11394 =0 want	47	=335 =0 say	25	=2 =0 allege	-64	=15824 =0 say	-25	=19594 =0 say	18	=14558 =0 say	36	=7870 =0 verb	-15	=12734 =0 verb	-23
30	=424 =0 verb	-52	=13592 =0 aux	-73	=15902 =0 say	-14	=3382 =0 want	-32	=7786 =0 say	-12	=0 =0 admit	-15	=0 =2 admit	-15	=13593 =0 say	-44
30	=68 =0 verb	22	=242 =0 verb	-20	=52 =0 say	23	=102 =0 ask	-13	=2538 =0 ask	-27	=782 =0 say	-58	=15926 =0 verb	-26	=15926 =0 say	-31
30	=784 =0 say	-24	=98 =0 say	-12	=478 =0 verb	-30	=17832 =0 think	-14	=13870 =0 verb	42	=7825 =0 verb	-27	=195 =0 aux	-45	=382 =0 say	-42
30	=15838 =0 say	-25	=13592 =0 say	-38	=3972 =0 verb	42	=7038 =0 verb	-33	=1596 =0 say	-41	=7934 =0 say	27	=5959 =0 verb	45	=18338 =0 say	-20
30	=11832 =0 say	-38	=150 =0 verb	-20	=7950 =0 verb	-15	=13595 =0 say	-52	=13964 =0 verb	-18	=11394 =0 aux	23	=13972 =0 verb	-13
30	=13458 =0 aux	26	=1538 =0 aux	18	=184 =0 say	-50	=4 =4 say	-41	=15392 =0 verb	44	=195 =0 say	38	=12558 =0 verb	-47	=3538 =0 verb	18
30	=15 =0 allege	40	=1 =0 allege	-35	=7935 =0 say	35	=1394 =0 say	14	=395 =0 aux	-42	=5358 =0 say	31	=534 =0 verb	-23	=5352 =0 verb	-14
30	=13926 =0 aux	-13	=38 =0 judge	-16	=13838 =0 judge	-28	=12778 =0 verb	-26	=13926 =0 verb	-21	=2524 =0 verb	-22	=394 =0 verb	37
30	=704 =0 verb	-30	=5396 =0 verb	-26	=335 =0 react	-34	=3352 =0 want	-17	=15394 =0 want	-13	=55 =0 verb	-19	=1182 =0 want	-19	=10334 =0 verb	-24
30	=1384 =0 verb	-30	=1352 =0 verb	13	=13934 =0 aux	-62	=13934 =0 want	43	=3258 =0 aux	-16	=1446 =0 say	-32	=7358 =2 verb	-27	=18358 =0 aux	-21
30	=3182 =0 verb	-14	=3582 =0 verb	-22	=18358 =0 verb	-13	=14594 =0 verb	-17	=3384 =0 judge	-21	=14538 =0 say	41	=78 =2 verb	-24
30	=12786 =0 say	-42	=586 =0 verb	-51	=7879 =0 verb	-12	=19392 =0 aux	-14	=15390 =0 aux	16	=17824 =0 verb	-14	=1502 =0 verb	-17	=2534 =2 verb	-25
30	=24 =0 admit	30	=7138 =0 say	-61	=7032 =0 say	22	=3358 =2 say	-18	=3396 =0 aux	-13	=4 =0 deny	-28	=7394 =0 say	-37	=18594 =0 say	-29
30	=4386 =0 verb	-23	=338 =0 say	-47	=7924 =0 say	-14	=7758 =0 aux	-27	=3278 =0 say	-37	=42 =2 verb	-13	=82 =0 verb	-22	=7958 =0 allege	-54
30	=7958 =0 want	42	=6339 =0 verb	-14	=335 =0 think	-48	=782 =0 want	-29	=2 =4 want	-15	=15382 =0 verb	-20	=5396 =0 aux	-18	=4 =6 say	-27
30	=4792 =0 say	-45	=62 =0 say	-30	=2 =5 say	-25	=62 =2 say	-13	=15 =0 want	-85	=1 =0 want	-43	=3386 =0 say	-73	=15394 =0 aux	19	=2595 =0 say	-44
30	=70 =0 say	-64	=13582 =0 aux	-14	=13958 =2 think	-16	=184 =0 think	-41	=3352 =0 think	25	=18538 =0 verb	-29	=15842 =0 aux	20
30	=13538 =0 think	-37	=13594 =0 think	41	=7658 =0 verb	-24	=1595 =0 say	-23	=6582 =0 judge	-16	=11838 =0 verb	-27	=11958 =0 aux	-25
30	=2438 =0 say	-50	=15978 =0 want	-22	=7024 =0 say	-38	=535 =0 verb	-52	=7592 =0 verb	-50	=15972 =0 verb	-24	=13959 =0 aux	-16	=2594 =0 say	-43
30	=538 =0 aux	-18	=15 =0 admit	-33	=1 =0 admit	-19	=13864 =0 say	-45	=184 =0 aux	42	=6478 =0 verb	-26	=3343 =0 verb	-34	=6478 =0 say	-18
30	=7858 =0 verb	-27	=12594 =0 verb	-31	=2594 =0 judge	35	=7832 =0 say	-34	=18558 =0 verb	-25	=6338 =2 verb	-22	=15936 =0 say	-14
30	=3952 =0 say	45	=4338 =0 verb	-34	=192 =0 aux	45	=258 =0 verb	-33	=0 =4 deny	-14	=1958 =0 aux	-22	=15834 =0 verb	-27	=7878 =0 want	-23
30	=13864 =0 verb	-14	=74 =0 aux	-16	=7396 =0 aux	-25	=0 =5 deny	33	=702 =0 aux	38	=12394 =0 verb	-18	=13597 =0 verb	-14	=15873 =0 verb	-16
30	=13864 =0 aux	22	=6 =2 react	-47	=335 =0 want	48	=2432 =0 verb	-43	=7134 =0 verb	-64	=3396 =0 say	-43	=1395 =0 say	-24	=7392 =0 say	36
30	=7978 =0 think	-30	=135 =0 react	-58	=13944 =0 verb	-18	=15824 =0 think	-16	=7874 =0 verb	-21	=7584 =0 say	49	=5386 =0 say	65	=3538 =0 say	-22
30	=12738 =0 want	-19	=6586 =0 say	-41	=15864 =0 say	-37	=7824 =0 judge	-16	=7586 =0 judge	13	=6 =6 aux	-28	=58 =0 say	25	=3878 =0 want	-21
30	=2 =7 verb	-49	=6334 =0 say	-32	=15878 =2 say	-15	=7587 =0 verb	-16	=7594 =0 aux	-32	=24 =0 allege	61	=4 =0 allege	18	=2539 =0 aux	-15
30	=9394 =0 verb	-21	=518 =0 aux	-23	=13939 =0 verb	43	=13825 =0 verb	-14	=13454 =0 verb	-28	=15958 =0 allege	-23	=13594 =0 allege	36
30	=15912 =0 say	-32	=15918 =0 say	-12	=1795 =0 aux	30	=15 =0 deny	-39	=1 =0 deny	-21	=13584 =0 verb	49	=19182 =0 verb	-34	=7395 =0 say	-32
30	=13587 =0 say	19	=3918 =0 think	-12	=5352 =0 say	26	=17394 =0 say	-20	=7958 =0 react	24	=15824 =0 judge	-15	=11958 =0 judge	-22
30	=15972 =0 judge	-15	=6 =0 allege	-35	=3358 =0 deny	46	=4 =2 deny	-18	=3395 =0 judge	71	=336 =0 verb	-37	=7586 =0 ask	18	=395 =0 say	63
30	=5359 =0 say	21	=0 =9 aux	-43	=7862 =0 judge	-46	=7786 =0 judge	-16	=12 =0 ask	-40	=12 =2 ask	-23	=10334 =0 say	-17	=64 =0 judge	-17
30	=7786 =0 think	-16	=3254 =0 verb	-53	=13738 =0 verb	-32	=13938 =0 judge	43	=2594 =2 verb	-35	=2 =4 judge	-14	=12782 =0 want	-56
30	=12783 =0 verb	-48	=7834 =0 verb	40	=15859 =0 verb	-21	=5832 =0 verb	-26	=3392 =0 judge	36	=2538 =0 judge	-39	=1596 =0 judge	-34
30	=7872 =0 aux	-32	=15358 =0 want	31	=3594 =0 want	-46	=15958 =2 say	-29	=124 =0 aux	37	=7924 =0 aux	-27	=5386 =0 aux	37	=3958 =0 judge	-64
30	=1358 =0 show	-40	=2 =5 judge	64	=62 =2 judge	-17	=11934 =0 say	-26	=7032 =0 want	-40	=13862 =0 verb	-29	=7582 =0 verb	-16	=70 =0 think	32
30	=2534 =0 want	-66	=7139 =0 verb	20	=3876 =0 say	-37	=6338 =0 say	-25	=12758 =0 verb	-29	=6534 =0 say	-34	=7592 =0 aux	-12	=7593 =0 verb	-24
30	=13586 =0 show	-52	=14478 =0 verb	-25	=13595 =0 want	29	=126 =0 aux	33	=7926 =0 aux	-21	=126 =2 aux	-15	=2 =1 verb	-61	=3394 =0 deny	-73
30	=3395 =0 aux	-23	=3978 =0 say	-18	=70 =2 say	-17	=3586 =0 verb	-41	=6538 =0 verb	-28	=32 =3 verb	-21	=32 =5 verb	-47	=15862 =0 say	-13
30	=778 =0 say	-43	=4786 =0 verb	-29	=3586 =0 say	-18	=13879 =0 verb	-18	=3934 =0 aux	-17	=386 =0 say	-26	=3872 =0 verb	-15	=7134 =0 aux	-44
30	=13594 =0 react	13	=12764 =0 verb	-20	=7135 =0 verb	-37	=6586 =0 verb	-13	=558 =0 verb	-15	=11832 =0 want	-21	=7833 =0 judge	-22
30	=7586 =0 want	54	=3276 =0 aux	-23	=3276 =0 say	-42	=0 =9 verb	-46	=6 =6 verb	-23	=13938 =0 want	-23	=3595 =0 verb	-36	=4 =5 judge	-43
30	=64 =2 judge	-13	=7938 =0 show	-34	=3859 =0 verb	55	=2434 =0 verb	-27	=5582 =0 verb	-39	=13872 =0 verb	40	=135 =0 deny	63	=382 =0 verb	35
30	=13868 =0 say	-14	=5394 =0 react	-35	=13832 =2 say	-18	=14558 =0 verb	-29	=12718 =0 verb	-29	=1595 =0 judge	-30	=1262 =0 verb	15
30	=7873 =0 verb	-18	=62 =0 judge	-26	=2 =3 judge	-51	=6338 =0 judge	-23	=3346 =0 aux	-19	=18558 =0 say	-14	=3346 =0 say	-15	=3352 =0 judge	-36
30	=7518 =0 verb	28	=7358 =0 judge	-38	=7596 =0 verb	-35	=13446 =0 verb	-19	=13872 =0 judge	-21	=3539 =0 verb	-20	=790 =0 aux	-28
30	=5394 =0 judge	-41	=13878 =0 want	-36	=15372 =0 verb	-16	=13586 =2 say	-28	=19386 =0 say	-21	=13586 =0 react	38	=5594 =0 aux	-21
30	=13854 =0 aux	55	=646 =0 aux	-85	=10 =0 react	-59	=2 =7 aux	-28	=3372 =0 verb	-16	=19394 =0 judge	-14	=15382 =0 say	-24	=3394 =0 show	-50
30	=7950 =0 aux	-19	=11934 =0 aux	51	=13854 =0 say	-49	=5958 =0 aux	29	=7870 =0 say	-41	=1 =4 judge	-17	=3958 =0 react	-13	=19593 =0 verb	-12
30	=64 =0 want	-24	=4 =3 want	-17	=7382 =0 say	-13	=5592 =0 verb	-15	=3912 =0 verb	31	=13979 =0 verb	-12	=14 =0 ask	-15	=7959 =0 say	-40
30	=1538 =0 judge	-34	=3959 =0 judge	-62	=3596 =0 verb	-28	=1824 =0 say	-31	=3276 =0 verb	-30	=1255 =0 verb	-45	=102 =0 judge	16	=3392 =0 say	-43
30	=13874 =0 verb	-16	=7358 =0 think	-42	=13824 =0 judge	30	=7392 =0 judge	25	=3378 =0 verb	-20	=13594 =0 judge	31	=7595 =0 say	-20
30	=2586 =0 say	-14	=135 =0 want	-53	=12 =2 think	-15	=12558 =0 aux	-40	=7038 =0 judge	-27	=13590 =0 say	-16	=15839 =0 say	-31	=1595 =0 think	32
30	=8 =0 want	40	=5394 =0 say	-60	=3358 =0 allege	-64	=13594 =0 deny	12	=384 =0 verb	-22	=13858 =0 say	-37	=13935 =0 aux	-17	=1384 =0 think	32
30	=3392 =0 want	51	=15959 =0 say	-22	=13584 =0 aux	-23	=19590 =0 aux	-27	=4334 =0 verb	-26	=13524 =0 verb	20	=15 =0 show	19	=2534 =0 judge	-33
30	=19592 =0 aux	-20	=70 =0 judge	-49	=3902 =0 verb	-23	=1590 =0 say	-22	=242 =0 say	-51	=42 =0 say	36	=3394 =0 ask	-63	=1592 =0 aux	-13
30	=186 =0 say	-15	=12782 =0 judge	-41	=15926 =0 judge	-15	=3390 =0 aux	30	=18394 =0 say	-17	=2595 =0 verb	-28	=19594 =0 think	-14
30	=78 =0 allege	-16	=11838 =0 say	-24	=3918 =0 say	-22	=34 =0 verb	52	=1832 =0 aux	-14	=8 =0 say	-30	=35 =0 judge	-22	=52 =0 aux	-45
30	=7138 =0 think	17	=13584 =0 say	-31	=7939 =0 think	28	=1278 =0 want	-24
31	colon name *	17	owner det his	18	before prep for	-66	before aux will	55	before name *	-18	before pron you	-114	after pron you	-19
31	before pron *	13	after pron *	-68	before pron they	-54	after pron they	-12	before noun rhetoric	-37	before aux should	-37	before aux is	-31
31	before comma ,	45	before rel *	-74	after name *	-132	before rel that	16	before pron she	-44	before aux was	-156	before adv actually	-42
31	owner det their	19	after comma ,	37	before prep of	-14	after prep of	-17	owner det our	-52	before noun country	-47	before aux were	-20
31	owner det her	-70	before aux could	-18	after prep to	-105	owner noun policy	42	before noun tax	-41	before verb campaign	18	before conj and	-27
31	after conj and	-86	after aux would	-16	by name *	-47	before rel which	19	before noun election	13	before conj but	17	before adv effectively	-18
31	after aux is	-33	before sub that	-25	before prep in	48	before noun final	-60	before noun delegates	-67	according verb according	31
31	before aux has	28	owner det its	14	before adv not	-13	before noun crowd	12	after pron he	-38	before adv also	33	after adv also	-54
31	before noun leaders	-30	before noun nomination	-38	before prep with	-45	before adv simply	14	before aux be	-129	before pron it	16
31	before adv really	-65	before pron me	-17	before noun foundation	-53	after aux *	-35	before aux been	-77	owner det my	21
31	before adv recently	-40	before adv never	-79	before adv only	-36	before prep from	35	before adv always	28	owner det your	-27
31	before rel who	27	before aux have	41	after rel who	-42	before aux cannot	-56	before pron him	-21	after aux has	-29	before noun own	46
31	before verb including	-30	before det *	-61	before aux must	-69	after pron we	-20	owner noun own	-40	after aux be	-18	before noun poll	86
31	after noun poll	-13	by prep up	-38	by prep down	-70	before noun results	14	by cue support	15	before noun voters	33	before noun candidates	37
31	by noun support	34	after aux have	-25	owner noun national	-28	by verb conducted	-73	before noun percentage	-55	owner det *	-22
31	before prep at	-79	before noun nominee	56	before conj or	-65	before adv largely	-41	before sub while	31	after rel that	-26	by adv away	-66
31	after aux are	-20	before prep *	51	before aux had	-20	after aux had	-19	before adv already	-34	after adv already	-12	before noun new	-55
31	before noun media	-67	after aux was	-39	after quote ”	91	before noun state	-39	owner noun political	-57	before noun group	55
31	before pron them	27	before adv often	59	after # #	-62	before adv *	40	owner noun campaign	-49	before adv well	-62	before adv seemingly	25
31	before prep like	-25	before noun business	22	before pron everybody	-13	before adv there	31	before noun conservatives	-14	before adv so	-65
31	before noun question	-57	before noun officials	80	before noun recent	-63	before adv repeatedly	107	before adv very	14	before noun three	23
31	before noun two	-34	by noun reported	74	before noun primary	-93	before noun early	-29	before noun political	-96	after mark <	-25
31	before noun debate	-64	after adv *	21	by verb received	-40	before noun email	25	before noun statement	16	before adv further	40
31	before noun emails	49	before noun likely	-35	before dash —	-37	before aux can	22	before noun candidate	-40	before aux do	-24
31	before adv just	-72	before quote ‘	-24	according name *	13	before mark '	-73	owner noun primary	-14	before adv truly	-46
31	owner noun foreign	-43	owner noun top	-38	before noun party	-65	before adv far	-57	owner noun presidential	-35	after aux will	-13
31	before noun campaign	34	before noun people	-18	before noun supporters	13	before noun million	21	before adv later	-31	before adv clearly	-37
31	after prep by	-15	by noun money	-34	before noun less	-18	before cue avoid	23	owner noun new	-33	before adv probably	-41	before adv still	-34
31	before noun governor	21	before noun women	-66	before noun social	-71	before noun free	-18	before adv currently	-16	before mark %	-67
31	owner noun home	-52	after sub while	-21	before noun person	-25	before det what	-43	before adv fully	-42	before aux am	-44	before adv even	41
31	before sub if	20	before prep before	-40	by comma ,	-23	before aux did	-13	before prep out	40	before pron one	-47	before verb start	-21
31	after adv not	-26	before noun thing	-30	before adv previously	69	before adv ultimately	-33	after prep for	-20	before cue proposed	53
31	before noun parents	-31	after prep as	-14	before verb helped	-84	before cue see	14	before noun government	21	before noun issues	22
31	owner noun biggest	31	before adv immediately	24	before noun memo	45	owner noun former	-30	owner noun current	-46	before prep since	44
31	before prep on	-47	before rel whom	-49	before prep without	29	before mark (	-77	before noun immigrants	-53	before noun court	-31
31	before adv first	-15	before noun big	-32	before adv long	42	before noun longer	-20	before verb taking	-73	before adv especially	58
31	before prep than	-75	before verb get	24	before sub when	-39	before noun polls	39	before noun common	-46	before noun organization	61
31	by verb founded	-58	before noun strong	-29	before noun senator	23	before noun message	39	before noun justice	33	by verb hosted	-29
31	before adv once	70	before noun military	-24	before noun economic	14	before noun job	-22	before verb getting	-35	before det all	-40
31	before noun talk	-32	before adv yet	-14	before adv particularly	45	before noun television	-39	before aux does	28	before noun tweet	42
31	before verb nominating	-30	after dash —	-30	before noun seven	-44	before pron anyone	69	before noun plan	-13	before noun best	-53
31	after sub that	-18	before noun better	-45	before aux may	-86	by noun emails	-36	before cue consider	-67	before noun president	-40
31	before adv publicly	36	before noun week	52	after noun week	-21	owner poss 's	-42	by noun criticism	63	before noun family	-17
31	before adv again	-22	before aux 're	-48	owner noun running	-16	before noun words	40	before dash -	-34	before quote ''	-33
31	before pron himself	24	before noun percent	55	before noun numbers	-50	after pron it	-15	before verb help	-67	before verb started	65
31	before noun firm	-82	before noun firms	24	owner noun public	-33	owner noun chief	-27	before verb made	-45	before adv quickly	-28
31	before adv initially	-27	before noun aides	70	before adv certainly	32	before noun conversation	54	before aux didn't	-44
31	before noun analysts	80	before noun public	-32	before adv personally	17	after dash -	-53	before aux couldn't	-22	before aux won't	-47
31	before noun strategy	-51	before aux 'd	-57	before aux wouldn't	-14	before aux hasn't	29	before adv ever	-48	by verb come	-40
31	before noun men	-36	before noun parties	30	before noun money	-22	before adv barely	-66	before noun deal	13	after aux been	-19
31	before noun took	28	before cue seen	-60	by aux was	-52	before aux 've	-19	after mark '	-18	before adv increasingly	-89	before noun experts	77
31	by noun senator	-34	before poss 's	-53	before adv briefly	38	by verb benefit	27	before det the	-49	before cue said	28	before aux 'll	-55
31	before noun year	-58	before noun day	-15	before noun days	-63	before quote "	-28	before noun former	-46	before noun field	-54
31	colon noun http	-52	by adv *	-29	before noun chief	-43	before adv originally	50	before noun team	15	before noun mogul	22	before noun night	-16
31	before adv widely	-59	owner noun delegate	-19	before noun private	-35	owner noun next	-21	after quote "	62	before noun strategists	67
31	by quote "	-24	before mark <	-41	colon noun page	-42
32	=1	-75	=0	24	=4	112	=3	-108	=2	-123
33	name	31	aux	-29	rel	-41	prep	-20	quote	18	det	-13	mark	20	sub	-45	num	-67	noun	23	cue	22	dash	59	comma	91	stop	-33
`;
