// Written by tools/fit-attribution.ts. Not by hand.

/** A span is given as the speaker from this confidence on. */
export const SPEAKER_CONFIDENCE = 0.27;

export const SPEAKER_WEIGHTS = `
0	owner noun	-15	before verb	-48	before think	-13	after think	-86	before aux	-47	before want	-13	after judge	-102	before react	-18
0	after react	-64	after say	22	owner judge	34	owner react	-45	after want	-77	according prep	15	owner show	-64	after ask	-69	before show	18
0	before admit	-28	after show	-61	after allege	-71	owner ask	14	after deny	-39	owner think	-73	after admit	-48	owner allege	23	owner deny	-31
1	before called	-34	owner rival	-12	before make	27	before win	-85	before said	56	before believe	62	before lose	-22	before *	-29	before losing	-45
1	before vote	-23	before think	42	after think	-20	before continued	18	before turning	-73	before driving	-25	before growing	15	before be	-65
1	before afford	-34	before added	-29	before going	-72	before including	-23	before is	-52	before targets	-32	before gain	-33	before designed	30
1	before has	-49	before focused	14	before trying	-116	before use	-108	owner words	-28	before talking	72	before told	34	after told	-117
1	after said	57	before hoping	41	before saying	21	after saying	-40	before made	50	before thinking	34	owner country	-15	before needs	-66
1	before get	-81	before echoed	12	owner campaign	-115	before comments	-23	before hopes	25	before would	91	before comes	-70	owner address	-25
1	before criticizing	52	before release	-37	before turn	-110	owner attention	-17	before continues	-66	before face	-47	before launched	-30
1	before buy	-24	before announced	73	after announced	-27	before seek	20	before results	-12	before change	-53	before end	-37	owner candidacy	-67
1	before campaigns	-22	before winning	-61	before give	-13	before heading	-27	before holding	-24	before rallies	-47	before contests	-81
1	before leads	-63	before according	-54	according to	15	before vowed	98	before holds	-100	before elected	-47	after called	-45	before unite	55
1	owner convention	-48	before adding	15	owner speech	-61	before did	-38	before raising	-35	by from	-22	before hope	-13	before narrow	-29
1	before will	-55	before should	90	before do	-110	before work	-60	before reported	39	before contributed	-67	before follow	-73
1	before discussed	-23	before classified	-33	before described	53	after described	-19	owner use	-45	before introduced	-13	before denied	79
1	before hold	-80	before reports	16	owner name	-38	before ask	-59	after ask	-12	before questions	-42	owner mind	36	before served	-62
1	before issue	-30	before documents	-16	before felt	-56	owner investigation	-40	before was	32	before mentioned	-35	before answer	-38
1	before turns	-61	before add	-37	owner husband	-23	before calling	49	after calling	-36	before remained	66	before stopped	-35
1	before suggested	23	after suggested	-19	before been	15	before recognized	-57	owner chief	-31	before are	-46	before brought	-94
1	before started	37	before choose	-57	before kept	-27	before serving	-33	before drawing	-46	before thought	14	before involved	-24
1	before so-called	-32	before have	-48	before shift	-23	before plans	16	before continue	-59	owner own	-36	before delivering	-16	owner wife	-55
1	before avoid	-36	before explain	43	owner tenure	-41	before fit	-76	before landed	-67	before criticized	82	before chosen	-71	before chose	-24
1	before calls	90	before send	-24	before leading	24	before take	-26	owner efforts	-55	before known	-92	before lead	-58	owner strategy	-69
1	owner allies	-13	before need	-60	after need	-16	before flying	-50	before hit	-50	before attack	39	before funds	-44	before proposed	42
1	before shows	13	after shows	-20	before conducted	-57	before showed	78	after showed	-24	before found	-19	before serve	-50	before say	40
1	before does	-66	before pushed	28	owner promise	22	before appeal	-77	before base	-76	owner loss	-29	before agreed	-39	before surprise	-62
1	before beating	-83	before seen	32	owner support	-85	before conduct	-69	before registered	-53	before points	-42	before look	-41
1	before talked	43	before show	32	before caught	-30	before treated	-44	before stands	60	before intended	-51	before stop	-51	before sending	-42
1	before beaten	14	before worked	-108	before helped	17	before protect	-22	before improve	13	before break	-81	before using	-21	before charge	-50
1	before benefit	-48	before complete	-35	before revealed	51	after show	-17	before last	28	before wrote	45	after wrote	45	before written	-55
1	before got	-81	before let	-36	before write	-37	before looking	110	before process	-32	before writing	23	after support	-21	before pay	-87
1	before place	-22	before says	75	after *	-40	before helping	-66	before having	-13	before fears	-70	before spread	-41	before allow	12
1	before speak	-125	before voice	-55	before talks	24	before force	20	before changing	44	before attract	-28	before host	-16	before might	-36
1	before cut	14	before ties	-64	before resign	-33	before want	-53	before stated	-29	before were	-60	before willing	47	before generating	-48
1	before praised	66	before state	-105	after state	-48	before opposed	-59	before placed	-53	before run	32	before debates	-51	before knows	54
1	before control	19	before save	39	before live	-59	before reporting	-40	before states	-140	before ran	32	before figures	-14	after tweet	-24
1	before taking	-22	before tweet	-48	before decided	-62	before email	-49	owner business	-31	before emails	-92	before received	-15	owner email	-31
1	before declined	20	before came	-15	before provided	-44	before practices	-16	before issues	14	owner account	-17	before limited	-23
1	before voting	-47	before prompted	-63	before voted	-13	before drawn	-44	before swing	-62	owner money	-46	before understand	-32
1	before speaks	-70	before happen	-55	after want	-12	before anything	-22	before expressed	67	before votes	-123	before test	-38	before rival	-47
1	before acting	-36	before released	33	owner primary	-48	before offer	48	before became	-96	before traveled	-77	before appear	-86
1	before question	37	before press	18	owner history	-37	before capitalize	-28	owner suggestion	54	before deleted	-35	before find	-83
1	after find	-15	before missing	-46	after says	64	before involving	34	owner time	-55	before concluded	42	before charges	-14	before encouraged	-25
1	before gone	-44	before being	-34	before had	-43	before put	59	owner term	-46	before address	-52	before influence	-38	before appears	-72
1	before working	32	owner years	-45	owner popularity	-48	owner going	-30	before replied	41	before pointed	23	before supporting	108
1	before pointing	46	before picked	-29	before predict	42	before answered	-33	before gets	-85	before responded	-22	before spoke	-65
1	before earned	-42	before campaign	-27	before frustrated	36	before fuel	-26	before am	40	before outlined	33	before wants	29	before argue	63
1	before giving	-62	before affect	22	after call	-16	owner system	-33	before wanted	22	owner vote	-50	before something	-94	before tell	67
1	after tell	-17	before prefer	44	before feel	-73	after feel	-18	after states	-18	before count	-15	owner book	44	before won	-141	owner party	-50
1	owner nomination	-48	before ignored	30	before gather	-45	before interested	-32	before care	14	before help	-25	before deliver	-25
1	before name	-35	before emphasize	66	before embrace	-20	before trade	-60	before open	-20	owner rhetoric	44	before sits	-72	owner state	-51
1	before lost	-42	before fix	-17	before matter	-52	before stood	-50	owner remarks	-59	owner appearance	-34	before making	-66	before tweeted	37
1	before appeared	-49	owner side	-41	before saw	-88	owner family	-38	before endorse	75	before urged	54	before seemed	-63	owner goal	61
1	before telling	44	after telling	-20	before pressed	-36	owner proposed	32	owner show	-26	before beat	-72	before discuss	88	before becoming	-60
1	before looked	-22	before thinks	23	before raised	-93	owner policy	35	before left	-83	before play	-54	before fighting	-40	before rule	35
1	before expand	-33	before leave	-18	before point	-75	before getting	-63	before insisted	75	owner families	-12	before lives	-41	before argued	39
1	before accepting	38	before attacks	-61	before funded	-43	before fund	-75	before referencing	-62	before represent	-49	before married	-41
1	before benefited	-55	after raised	-14	owner debate	-17	before come	-61	before decide	-41	before return	17	owner work	-57	before head	-26
1	before hired	-56	before rolled	73	owner opponents	-33	before moving	-52	after attacked	-15	before provide	53	before comment	-12
1	before scheduled	-47	before accused	15	before check	-37	before beginning	-62	before referring	84	before headed	-55	before reached	-47
1	before determine	-66	before seeking	23	before cover	45	before confirmed	-14	owner head	-35	before details	-31	before breaking	-30
1	before acknowledged	39	before keeping	27	before become	-46	owner ability	-56	before compared	-65	before remarks	-38	before love	-25
1	before referred	59	before explained	57	before build	-39	before explaining	-12	before fired	-73	before rally	-64	after speak	-20
1	before describe	-65	after describe	-14	before treat	19	owner plans	-49	before followed	28	before named	-66	after named	-18	before carried	-77
1	before portrayed	24	before undocumented	55	before offering	-30	before broke	43	before showing	18	before failed	-58	before reach	39
1	before claiming	58	before closing	-51	owner proposal	16	before spend	28	before list	19	owner attempts	-50	before represents	-50
1	before creating	66	before changes	53	before rules	-43	before stepped	-34	before could	-110	before staying	-36	before facing	-83
1	before defending	-51	before promoting	17	before built	-106	before focus	-53	before expect	59	before approach	-19	before committed	-69
1	owner speeches	-18	before see	31	before entering	61	before attended	29	owner office	-30	before founded	-92	before led	-70	before joined	23
1	owner influence	-23	before speaking	-50	before present	34	before declared	-14	owner team	-63	before challenging	-97	after challenging	-15
1	before meaning	-22	before disagree	33	owner case	-20	before standing	-68	owner nominee	-38	owner life	-25	before dominated	-84
1	before arguing	43	before shown	41	owner role	-58	before keep	41	before fill	-48	before refused	75	before pick	-35	before fallen	-55
1	before based	-57	before pledged	67	before projected	18	owner rallies	-27	owner economy	-63	before thanks	-62	owner call	-62	before create	-24
1	before challenged	28	before hire	-42	before works	-23	before living	-35	before drew	-70	before turned	-21	before meet	-62	before stay	-60
1	owner employees	-28	before hosted	-20	before increasing	-70	before ranks	-60	before operating	-43	before blocked	43	before continuing	-75
1	before considered	-21	before remain	25	before entered	15	before allowed	-25	before experience	-19	owner actions	-36	before killed	-51
1	before goes	58	before occurred	-51	after discuss	-28	before recognize	-22	before happened	-78	before refuses	45	before fell	14
1	before signed	-47	after explained	16	before ending	29	before contest	-66	before directed	-54	before contested	-71	after contested	-15
1	before becomes	-44	before remains	-86	before moved	-66	owner aides	34	before needed	-46	before slammed	47	before morning	-47	before talk	-98
1	before can	-99	before read	24	owner decision	-66	before watching	43	before review	15	owner statement	-76	before knew	-48	before believed	-55
1	before changed	-78	owner position	-37	before seeing	-71	before star	-30	before exist	44	before aimed	-36	owner supporters	-33
1	before managed	-65	before close	-72	before gives	35	before consider	69	before seem	-34	before compete	31	owner best	-58	before shot	-30
1	before plan	35	before start	-93	before created	-71	before laying	42	after urging	-25	before emerged	-78	owner criticism	36	before fail	-53
1	before didn't	41	owner brand	-42	before published	57	before spoken	-26	owner son	-40	before loves	32	before wonder	58	before denounced	73
1	before questioned	28	owner mate	-16	owner staff	-36	before generate	-40	before roll	39	owner positions	33	owner children	-54	before deals	17
1	before spending	51	owner views	-15	before supported	-45	before views	22	before favored	21	before taken	-34	before choosing	-69
1	before remember	-28	before sign	17	before rising	20	before tells	28	after tells	-26	before identify	54	owner numbers	-38	before starting	-41
1	before included	-57	before counted	-61	before include	17	owner success	-29	before 're	-37	before rejected	-77	owner website	-28
1	before fight	15	before began	-21	before dropped	-62	owner performance	-41	before receive	-42	owner emails	-36	before delivered	-37
1	before meeting	-52	before starts	36	before faces	-109	before locked	-38	before asking	42	before join	-44	before takes	33	before deal	-84
1	before advising	-81	after advising	-45	before heads	-46	before top	-38	before move	-50	before impact	-24	before falling	-47
1	before struggling	-74	by *	-58	before writes	27	before suggest	54	before insist	77	before invest	-32	before exchange	-31	before expected	-43
1	owner agenda	-30	owner death	-50	before struck	83	before fear	35	owner way	-46	before viewed	34	before fall	-24	before sought	17
1	owner strength	-47	before indicated	61	before following	-55	before doesn't	19	before putting	-46	before bolster	-17	before propel	-40
1	before retired	-30	before providing	27	before required	-23	before engaged	-36	before closed	-69	before emphasizing	33	before pursue	34
1	before split	-53	before fled	-60	before ended	-13	before issued	36	before puts	-41	before tends	-42	before everything	-37	before housing	-58
1	before returning	-63	before breaks	-35	before rise	-13	before allows	-62	owner presidential	-21	before tried	-85	before hoped	73
1	owner message	13	before slow	-24	before spent	-64	owner father	-61	before lived	-61	before representing	49	before aren't	-60	owner column	-37
1	before sense	-86	before seems	-18	before poised	-60	before questioning	48	before seized	-56	owner voice	-50	before addressing	70
1	before share	-19	before isn't	-63	owner voters	-35	owner hands	-26	before sees	-31	before represented	-13	before draw	-18	before benefits	-46
1	before requires	-23	owner rivals	-47	before cause	-42	owner contests	-30	before finished	-80	owner momentum	-21	before ease	31
1	before campaigning	-21	before expects	27	before responding	-29	before prevent	52	before claim	25	before attend	-21	before rivals	-18
1	before titled	36	before prove	-49	before loses	-40	before wasn't	-51	before laid	30	before disclosed	19	owner ratings	-13	before replace	26
1	before planning	37	owner statements	-21	owner continued	-24	before promises	79	owner organization	-29	before encouraging	24	owner feet	-33
1	before aim	40	owner lead	-55	before brings	-19	before shooting	17	before forced	-55	before sitting	-22	before moves	-37	before approaching	-46
2	before =18	-134	before =78	30	before =18786	-41	before =7878	-113	before =15878	-52	before =14	-102	before =19358	-40	before =7934	-23
2	before =122	49	before =1922	-24	before =7192	14	before =15386	-58	before =15	48	before =1	-111	before =1595	44	before =19595	-43
2	before =7193	18	before =158	-57	after =0	-29	before =138	-12	before =13938	-16	before =2	14	before =1382	13	before =338	-43	before =13854	44
2	before =178	-79	before =14592	-15	before =102	-69	before =15902	-49	before =17938	-32	before =3395	34	before =13833	-28	before =182	-87
2	before =1182	-26	before =15390	26	before =335	15	before =18335	-32	before =11833	-42	before =4	-13	before =6	-42	before =1586	-151
2	before =7938	-89	before =46	-32	before =17958	-43	before =18796	-24	before =4738	26	before =13594	17	before =15934	-66	before =19534	62
2	before =3586	-91	before =13586	-65	before =13587	-13	before =15958	-26	before =1590	-65	before =19590	-35	before =5382	61	before =112	-13
2	before =13959	65	before =11395	-13	before =3359	-42	before =5586	-60	before =1538	-39	before =3952	-13	before =126	-72	before =15392	25
2	before =12739	-52	before =3953	-25	before =7839	-47	before =712	-30	before =15870	-85	before =7138	-32	before =1582	-74	before =1358	-62
2	before =15833	-48	before =15959	-45	before =1786	-45	before =7978	-121	before =15832	-87	before =7395	-64	before =7979	-28	before =7394	-74
2	before =558	-27	before =15854	19	before =192	34	before =1938	-64	before =72	-66	before =2586	-71	before =7024	-92	before =738	-15
2	before =136	-94	before =7025	-43	before =7935	43	before =1024	-79	before =13538	39	before =16	-24	before =2538	21	before =10252	-51
2	before =3396	-17	before =758	22	before =15874	-48	before =646	73	before =3386	-42	before =1394	45	before =13952	-41	before =7832	-119
2	before =7833	-54	before =15879	30	before =13595	-32	according =0	15	before =7782	-60	before =15876	-84	before =1596	-34	before =17386	-30
2	before =15972	-66	before =76	-69	before =7386	-27	before =3382	90	before =478	-75	before =4792	-74	before =15396	-13	before =17382	-16
2	before =8	17	before =17824	-38	before =8394	-23	before =15935	-54	before =13526	-40	before =7792	-46	before =19382	37	before =38	-97
2	before =7038	-32	after =1	-91	before =1594	-48	before =3378	-66	before =15944	-35	before =1584	-25	before =19394	-45	before =118	26
2	before =1392	-36	before =11938	59	before =13592	-17	before =184	-14	before =18794	-50	before =5358	27	before =18534	-28	before =15852	-21
2	before =12478	43	before =13534	-22	before =1395	-20	before =19395	-36	before =18538	-66	before =1838	-25	before =784	-93	before =384	-36
2	before =7958	-21	before =1878	-45	before =15950	-12	before =4794	-56	before =13846	-58	before =18792	-35	before =3858	-28	before =595	-13
2	before =3859	35	before =64	-141	before =5952	-23	before =702	-21	before =3258	-88	before =7032	13	before =7586	23	before =7382	-64
2	before =7182	-23	before =2438	-31	before =18334	-65	before =7134	-31	before =6582	-44	before =14586	-47	before =6535	-37	before =7387	-27
2	before =7359	-12	before =6534	-61	before =7396	-73	before =4658	-32	before =74	-59	before =7534	46	before =15872	-90	before =13824	15
2	before =15912	-45	before =2778	-23	before =62	-150	before =1824	-66	before =3824	23	before =18582	-32	before =13535	21	before =1272	-37
2	before =35	15	before =1782	-44	before =3254	-99	before =396	-38	before =17838	-33	before =15824	-79	before =778	13	before =7793	-20
2	before =786	-123	before =17878	-58	before =13978	54	before =17833	-14	before =15979	-32	before =15952	-74	before =15395	-32	before =15864	-71
2	before =15394	30	before =15974	-30	before =3978	-69	before =17832	-38	before =796	-40	before =1958	-94	before =11958	-63	before =7972	-56
2	before =3958	-67	before =18394	-42	before =3397	54	before =3959	22	before =18395	-26	before =13835	27	before =142	-43	before =1396	16
2	before =11396	26	before =186	-58	before =7254	32	before =3594	-57	before =12594	-86	before =13918	67	before =13582	-19	before =7794	-55
2	before =13876	-41	before =538	44	before =19594	19	before =1518	-18	before =2558	-67	before =13794	-40	before =1784	-28	before =792	-39
2	before =13962	-23	before =17934	-15	before =134	26	before =3934	-14	before =98	-22	before =15946	-13	before =326	-31	before =3272	-40
2	before =1278	-74	before =12792	-62	before =1390	14	before =13596	-28	before =17394	-34	before =18782	-27	before =2526	-59	before =12738	-64
2	before =19586	28	before =7738	-48	before =144	38	before =7944	-37	before =795	-59	before =12558	-45	before =15924	-26	before =1386	-25
2	before =13539	-37	before =1978	-34	before =11978	-29	before =6594	-27	before =762	-42	before =1624	-15	before =15939	-18	before =642	-54
2	before =42	-61	before =15839	-37	before =15865	-14	before =1378	-26	before =1832	-23	before =7397	-29	before =1738	-20	before =3918	-66
2	before =1935	36	before =11935	21	before =3919	-28	before =7973	-19	before =5394	-74	before =3346	-71	before =794	-40	before =658	-56
2	before =3534	-46	before =6592	-16	before =18584	-22	before =19582	-46	before =3878	-72	before =1384	38	before =13842	33	before =5258	37
2	before =18702	-30	before =7590	-56	before =7874	-49	before =6586	-78	before =18539	-12	before =5182	-23	before =18338	-42	before =12582	-18
2	before =19592	-84	before =12758	-12	before =15926	-79	before =258	-75	before =1356	42	before =3278	-64	before =13583	-34	before =19786	-26
2	before =13858	14	before =790	-47	before =718	-14	before =12658	-36	before =2646	-49	before =1934	-16	before =124	-23	before =12538	-47
2	before =7872	-75	before =13734	-26	before =164	-23	before =15964	-38	before =7926	-50	before =7902	-91	before =10394	-51	before =386	-34
2	before =15838	-48	before =624	-103	before =7862	-100	before =6252	-70	before =5594	-65	before =75	-25	before =7594	-15	before =11394	23
2	before =13872	22	before =7786	-97	before =3876	-33	before =7912	-56	before =18535	-20	before =17918	15	before =342	-32	before =18342	-13
2	before =11834	-28	before =3432	-19	before =13478	-27	before =19182	-55	before =13838	-32	before =2539	-30	before =17874	-21	before =7734	-44
2	before =15942	-32	before =15858	-54	before =15862	-65	before =6338	-66	before =11824	-67	before =15918	-40	before =18253	-26	before =11825	-33
2	before =6339	-20	before =19538	-41	before =424	-52	before =4782	-58	before =4758	-59	before =395	31	before =7624	-37	before =3438	-23
2	before =18252	-40	before =15875	-27	before =7795	-43	before =15877	-12	before =3343	24	before =14539	-13	before =14538	54	before =7939	13
2	before =196	-16	before =6242	-34	before =7538	-22	before =18326	-17	before =7584	47	before =19596	-18	before =15873	-26	before =7352	-45
2	before =2594	34	before =7824	-93	before =1246	-20	before =2596	-45	before =7952	-62	before =318	-35	before =104	-51	before =3393	13
2	before =638	-45	before =12794	-51	before =12795	-23	before =1352	29	before =148	-18	before =152	-58	before =15384	-32	before =92	-19
2	before =18386	-44	before =242	-31	before =4258	-49	before =7875	-34	before =12559	43	before =7124	-36	before =13950	58	before =5587	-33
2	before =162	-25	before =1592	-47	before =7876	-55	before =7787	-14	before =1862	-18	before =3870	-55	before =654	-13	before =7784	-47
2	before =4394	-41	before =1858	-35	before =5838	43	before =7936	-18	before =13738	-62	before =12786	-73	before =5392	-46	before =764	-33
2	before =5278	-26	before =3385	-21	before =18339	-23	before =582	24	before =2536	-49	before =2590	-20	before =3182	-44	before =7858	-37
2	before =12586	-39	before =1362	-25	before =15936	-61	before =3390	-36	before =10338	-36	before =7383	20	before =1902	-15	before =13902	70
2	before =7739	-20	before =10339	-18	before =13903	31	before =1342	-48	before =13432	-46	before =5596	-31	before =12752	-25	before =12590	15
2	before =3538	-39	before =17864	-31	before =14594	34	before =324	-23	before =3252	35	before =358	-43	before =7783	39	before =18594	-37
2	before =2584	17	before =13852	27	before =7835	-29	before =3587	-64	before =13912	-38	before =6462	-57	before =7918	-31	before =13786	-51
2	before =15382	-41	before =15383	-14	before =18518	-37	before =17358	41	before =6394	-42	before =1032	-15	before =3902	-43	before =6335	-27
2	before =6334	-48	before =17952	-20	before =12335	-25	before =13953	-35	before =12334	-34	before =7903	-26	before =252	32	before =6438	-54
2	before =7870	-52	before =12734	-36	before =13593	-68	before =17876	-25	before =1535	-18	before =55	-31	before =7385	-33	before =7873	-42
2	before =7384	-27	before =18778	-16	before =7924	-29	before =19258	-28	before =9958	-14	before =13874	-37	before =13870	29	before =7825	-48
2	before =382	52	before =988	-28	before =5390	42	before =5959	45	before =11838	-52	before =150	-26	before =7950	-50	before =13877	-41
2	before =13964	-21	before =19384	-21	before =13972	25	before =18526	-30	before =19352	-18	before =3539	-21	before =534	-23	before =12778	-40
2	before =13926	-66	before =2524	-17	before =17862	-24	before =1790	-15	before =704	-20	before =5396	23	before =10335	-24	before =10334	-54
2	before =5590	-20	before =1134	-22	before =1446	-46	before =19386	-28	before =19194	62	before =18358	-40	before =3582	-29	before =18258	-16
2	before =6538	24	before =586	-51	before =5872	-58	before =7879	-24	before =1502	-21	before =3854	38	before =7758	-61	before =17978	14
2	before =82	-35	before =15863	33	before =15962	-16	before =1795	13	before =2595	-62	before =4338	-46	before =7658	-28	before =3387	-18
2	before =11839	-33	before =535	22	before =7596	-75	before =12790	-14	before =15258	-26	before =7853	-24	before =3526	-17	before =12793	-29
2	before =15927	-20	before =10538	-31	before =15359	-47	before =6478	-50	before =1424	-35	before =13942	13	before =7859	-50	before =4778	-13
2	before =18558	-40	before =15859	-35	before =14394	34	before =1264	-32	before =2592	-32	before =14596	-27	before =352	21	before =15834	-39
2	before =13584	-16	before =13585	-16	before =3874	-48	before =13871	-42	before =2432	-53	before =1258	41	before =13924	-31	before =4786	-37
2	before =13979	-30	before =7587	39	before =1936	-22	before =13735	-35	before =3255	-63	before =4783	-40	before =17342	-23	before =5386	27
2	before =18352	-12	before =7834	39	before =5938	-30	before =16594	-12	before =3524	58	before =6395	-44	before =12779	-37	before =1918	-17
2	before =518	-25	before =11586	-19	before =13454	-49	before =11386	-36	before =2433	22	before =7344	27	before =336	-44	before =6474	-20
2	before =6358	-34	before =13847	-39	before =13524	64	before =3391	-44	before =1138	-51	before =11392	-24	before =12783	-28	before =5832	-36
2	before =1346	-20	before =11934	19	before =13862	-62	before =7582	-35	before =13446	-37	before =7593	31	before =14478	-28	before =744	34
2	before =6559	-48	before =3864	-33	before =13879	-53	before =736	-40	before =3872	-31	before =12764	-30	before =7135	38	before =3276	-73
2	before =5582	-42	before =3595	-69	before =1242	57	before =3942	-47	before =2435	-39	before =2434	-30	before =3592	-17	before =12784	-25
2	before =4395	40	before =13868	-46	before =12718	-19	before =12632	13	before =1268	-24	before =7518	20	before =34	51	before =6587	-20
2	before =10395	-38	before =15372	-21	before =11342	-27	before =18586	-23	before =322	26	before =7158	-28	before =3372	-18	before =3926	-63
2	before =18658	-13	before =1184	-20	before =7919	-28	before =7865	-25	before =18595	-42	before =1452	-13	before =1255	-18	before =596	-19
2	before =19593	-38	before =7454	-55	before =1135	-21	before =3596	-32	before =7785	48	before =4335	27	before =3344	-48	before =7034	-52
2	before =1038	-20	before =18784	-32	before =19794	-15	before =12796	-43	before =4334	16	before =13859	-24	before =3877	-21	before =18322	-14
2	before =13479	-47	before =1734	-14	before =3364	-15	before =13946	-25
3	before =0	76	owner =0	26	before =4	-251	after =4	-132	by =4	-78	owner =4	-143	after =0	-15	before =8	-120	before =1	-85	according =0	34
3	before =3	-62	before =7	-37	owner =8	-25	after =8	-17	before =5	-48
4	noun	-29	his	-27	he	-16	it	-60	det	-14	*	-25	they	-19	us	-27	that	-38	them	-27	their	-14	this	-58	our	-64	her	-25	me	48	half	-40	a	-62	him	-16
4	your	-44	the	-113	num	-93	himself	-69	all	-57	one	-22	more	-51	those	-22	someone	-33	an	-13	most	-53	everybody	-24	some	28	no	-32	what	-44
4	herself	-46	anyone	-59	such	-27	everyone	24	themselves	-62	whom	-53	certain	-55	another	40
5	before name	-14	before noun	-18	owner his	-25	before it	-53	before det	-23	before *	-32	before they	-13	after it	-31	by noun	17	before that	-26
5	owner it	-70	before them	-21	after you	-23	after noun	-56	after he	-56	owner their	-14	before this	-49	owner our	-64	owner her	-95
5	before me	57	before half	-40	before a	-62	by name	-25	after them	-17	after she	-36	owner your	-39	after det	-26	owner *	-17	before the	-100
5	before num	-84	after himself	-18	before all	-56	before one	-51	by num	-48	before more	-39	before his	-35	before someone	-31	before an	-13
5	before most	-53	before everybody	-24	colon noun	-49	after him	-45	after who	-17	before poss	-21	after num	-14	according name	32	after one	45
5	owner he	-98	before no	-32	before what	-43	before herself	-46	before her	40	after they	-33	owner she	23	after us	-21	before anyone	-57
5	by those	-39	before such	-27	before everyone	29	before themselves	-50	before whom	-53	before himself	-58	after everyone	-17	before certain	-55
5	after me	-20	owner who	-13	before another	40
6	conference	-57	his	-15	impossible	-29	it	-37	elections	-25	they	-26	rhetoric	-33	done	-41	us	-16	wall	-17	chance	-41	that	-16	election	-80
6	them	-18	war	-22	record	-62	attacks	-95	crisis	-55	weeks	-67	possibility	-16	workers	-55	country	-55	families	-60	their	-16	statement	-53
6	shot	42	this	-70	kind	-94	our	-64	campaign	60	her	-21	me	50	people	-28	assault	-47	address	-58	half	-44	policies	-50	tax	-49	attention	-15
6	ad	-36	a	-84	primary	-129	less	-69	contest	-40	primaries	-47	party	-18	voters	-14	candidacy	-54	numbers	-78	momentum	-20	him	-15	state	-102
6	day	-29	big	-22	lot	-85	convention	-60	nomination	-99	final	-45	count	39	lead	-90	leaders	19	officials	67	superdelegates	-22	math	-36
6	difficult	-47	interview	-103	process	-45	platform	25	speech	-72	crowd	-22	number	12	path	-14	man	22	thing	-70	legislation	-21	information	-51
6	use	-40	director	-55	your	-52	community	-69	foundation	-39	investigation	-58	part	-37	name	-66	past	-54	mind	-44	board	-14	top	-48	subject	39
6	the	-50	look	-53	year	-114	president	-34	himself	-60	topic	-35	position	-47	all	-80	one	-45	administration	66	chief	61	lady	-39	events	-54
6	reform	-46	lawmakers	77	presence	-23	own	-45	wife	19	tenure	-28	time	-109	activist	-77	winner	-57	began	-57	conflict	-18	efforts	-74	fight	-44
6	strategy	-85	more	-96	place	-37	oil	-44	zone	-50	poll	92	percent	69	change	-64	contrast	-43	those	37	college	-45	way	-69	class	-20	support	-20
6	loss	-44	caucus	-28	ahead	-31	candidates	23	population	34	enough	-50	overall	-39	timing	-43	contests	-19	1	-26	margin	-60	percentage	-43
6	error	-19	points	-42	daily	-51	news	-78	stories	44	favor	-28	nominee	52	either	44	agency	39	children	-70	example	-65	radio	-45	week	-114
6	ones	37	new	-49	media	44	someone	-33	money	-66	night	-83	individuals	-16	days	-112	an	-50	2010	-15	group	55	closer	-39	opportunity	-64
6	goods	-27	organizations	34	proposals	-31	service	-35	rules	-77	government	-37	business	37	everybody	-24	differences	-36	current	66	leader	22
6	question	-125	recent	26	audience	14	activists	-39	hall	-28	both	13	case	-39	three	-93	room	-63	donors	42	two	53	conservative	31	answer	-27
6	some	20	billion	-45	team	68	field	-74	reported	-42	cycle	-27	early	-18	article	-19	political	-73	rest	-34	guy	-19	debate	-113	candidate	28
6	tone	-91	race	-104	personal	-29	report	107	account	13	email	-41	result	34	emails	-82	likely	-80	other	-72	capital	-41	data	-23	30	-17	10	-17
6	40	-49	heard	-23	word	-40	things	-50	presidents	-26	countries	34	no	15	event	-57	attendees	92	effort	-73	reference	-18	what	-94	woman	40
6	years	-119	ally	36	attack	-64	thousands	-43	server	-52	able	-24	gun	-16	month	-69	material	-18	power	-50	opponent	38	politics	-37	matter	-46
6	women	-90	term	-19	opportunities	-22	nation	21	moment	-62	popularity	-46	leverage	-51	supporters	23	going	-45	spot	22	odds	-24	protesters	65
6	herself	-46	votes	32	came	-90	line	-35	face	-38	donations	-16	dollars	-24	system	-24	vote	-59	mean	-45	itself	-40	principles	-28	stake	28
6	argument	29	free	-35	behalf	-17	control	-17	ways	-35	opposition	-44	else	-45	anyone	-58	victories	59	electorate	-40	history	24	side	-36
6	tough	-40	departure	-17	small	-43	resources	-35	states	-81	least	-18	health	-74	governor	63	reasons	17	serious	-23	politicians	26
6	immigration	-76	important	-31	much	-72	such	-70	social	-64	notion	30	men	-82	jobs	-24	appeal	-39	security	-44	point	-61	tweet	68	star	-56
6	image	-32	issues	-54	remarks	-59	appearance	-67	person	17	everyone	24	enthusiastic	-23	dog	-23	reaction	-45	home	-52	plane	-21	endorsement	31
6	show	-16	proposal	-41	policy	-76	means	-52	laws	-26	interest	-33	themselves	-58	law	-13	doing	-36	industry	27	world	-74	fact	-79	records	55
6	executives	-17	largest	-21	contributions	-39	critics	44	hard	-67	income	-29	9	28	senator	-27	work	-46	000	-26	bid	-53	career	-15	friends	-54
6	left	-28	majority	43	judge	65	parents	-23	job	-38	concern	-18	expert	-47	agencies	-25	memo	23	general	36	investigators	-45	familiar	62
6	network	-51	head	-49	division	-45	employees	-85	outcome	-40	members	32	ability	-56	polls	150	list	-50	2015	-19	border	-30	response	-47	plan	-61
6	battle	-64	lawsuits	-14	comments	-107	plans	-66	organization	38	students	22	whom	-44	rally	-38	step	-12	next	-18	immigrants	-70	court	-66
6	decision	-22	billions	-51	study	42	attempts	-44	together	-34	commission	-36	24	-19	calls	-59	longer	-78	recognition	-41	problems	-41
6	forward	-17	movement	-56	common	-37	alone	-52	meeting	-33	office	47	stage	-42	sure	-19	reason	-36	strong	-17	minute	-20	applause	45	magic	-32
6	justice	54	times	-47	suggestion	-39	religion	-29	mogul	38	benefits	-20	same	-27	refusal	-31	violence	-14	liar	-25	ban	-44	roots	-27	little	-20
6	decades	-25	prices	-47	call	-48	hour	-32	hands	-44	services	20	businesses	-44	idea	-54	hours	-46	minimum	-34	concerns	-29	piece	-31	15	-15
6	city	-45	five	31	risk	-21	action	-72	voice	30	programs	-47	actions	-41	bill	-49	status	-17	eligible	-20	similar	-23	executive	52	contention	-51
6	territory	-18	hundreds	41	agreement	24	forces	-46	spokesman	-20	basis	-13	exchange	-19	issue	-88	economic	-49	victory	-67	second	-31	levels	25
6	four	-32	body	-30	parties	-68	certain	-53	meantime	-52	television	-39	aides	20	talk	-59	energy	-27	experts	85	fifth	-14	eight	-20	margins	-14
6	gap	-17	instance	-15	seven	-20	best	-39	equal	-23	better	-45	life	-31	meant	-52	release	13	's	-34	total	-28	controversy	-35	language	-64
6	problem	-16	soldiers	-17	right	-58	speaker	33	overseas	-18	words	29	statements	-25	nations	-50	latest	-72	ideas	-55	center	-21	operation	58
6	agenda	40	late	39	advocate	-27	views	-34	popular	-40	changes	-48	age	-20	billionaire	28	company	24	another	12	400	-13	firm	-16	secret	-35
6	firms	17	worth	-30	success	-61	competitive	-46	months	-76	mate	-27	adviser	42	style	-27	allies	78	races	-27	manager	-36	supporter	-13
6	interviews	13	establishment	-27	advice	-45	lack	-44	terrorism	-47	survey	90	markets	-14	ads	-58	aside	-28	say	42	analysts	-31	opposite	-40
6	corporations	34	conversation	21	larger	-43	close	22	dozens	-55	colleagues	-66	2009	-21	bank	-89	any	-34	minutes	-12	view	-37	last	-37
6	leadership	-50	cases	-30	death	-71	unions	51	marriage	-31	rights	-29	willing	35	strength	-54	element	-58	rise	-55	official	38	two-thirds	30
6	summer	-12	reminder	-15	sign	39	pressure	-49	deal	-93	negotiations	-32	goal	-69	offensive	-30	season	-53	questions	-44	neither	40	critique	-49
6	advantage	-19	took	41	ready	-14	responsible	-21	test	-43	revenue	-56	due	-48	development	-20	growth	-37	audiences	37	end	-74	version	29
6	vying	-23	school	-16	lines	-62	story	-17	aide	29	2013	-19	reluctance	-35	column	39	quarter	30	caucuses	-74	favorite	-31	department	30	pages	-21
6	front-runner	32	videos	-57	highest	-30	anger	-13	performance	-55	indication	-37	fall	-15	eager	-15	stakes	-57	senators	-50	glad	-13
6	endorsements	-36	win	-67	summit	-23	parts	-15	claim	-32	rallies	-14	headquarters	-29	member	-14	prospect	-61	digits	-76	contract	-23
6	private	-28	sides	21	lawsuit	-20	strategists	49	financial	-15	influence	-24	made	16	enthusiasm	-35	floor	-54	higher	-36	six	17	letter	28
6	page	-42
7	he	-16	a	-27	it	-60	many	86	they	-19	evangelical	-58	us	-27	that	-38	an	-27	them	-27	her	-49	attacks	-30	paint	-15	all	-59	what	-126	their	-60
7	this	-48	our	-25	me	48	half	-50	personal	-33	economic	-45	last	-47	less	-56	black	-63	high	-27	him	-16	multiple	-29	big	-73	party	-64
7	officials	65	superdelegates	-15	some	75	more	-84	its	-76	super	-46	significant	43	information	-35	your	-57	any	-101	security	-17	part	-34
7	another	-32	himself	-69	political	49	one	-22	staff	37	no	-58	lady	25	social	-32	2001	-13	lawmakers	62	public	21	former	39	local	-18	done	-28
7	contrast	-31	those	22	55	37	free	-51	ahead	-34	48	-22	44	-14	early	-68	1	-35	plus	-32	news	-34	events	-19	either	-67	example	-15	000	-58	7	15
7	new	-67	final	-24	2	-49	radio	-16	week	-38	two	35	kind	-14	someone	-33	night	-100	days	-24	state	36	much	-91	thousands	-47	corporate	-44
7	police	34	other	-102	most	34	government	-42	business	29	everybody	-24	conservatives	-59	6	-32	current	65	recent	55	enough	-55	both	43	three	-67
7	donors	-18	conservative	46	100	-29	every	-58	reported	-24	policies	-23	such	-56	voters	-111	30	-31	10	-47	candidate	-31	heard	-25	secretary	-52
7	four	-53	able	-23	material	-27	politics	-24	women	-56	opportunities	-21	somewhat	-14	herself	-46	9	28	oil	-43	money	-42	dollars	-15	manager	-50
7	mean	-35	each	-44	whatever	-46	else	-15	anyone	-59	history	26	12	-18	tough	-40	small	-32	least	28	poor	-16	serious	-17	politicians	35
7	health	-69	immigration	-46	except	-31	positions	-20	younger	-54	jobs	-15	national	-20	person	-50	everyone	24	enthusiastic	-22	home	-37	few	-29
7	means	-53	themselves	-62	11	-50	fact	-25	finance	-19	hard	-42	financial	62	line	-16	friends	-64	federal	-54	investigators	-45	congressional	-62
7	employees	-49	reality	-66	president	-63	time	-16	several	-26	full	-13	critics	18	going	-14	parents	-15	interest	-14	law	-31	whom	-53
7	supporters	22	online	-38	next	-56	immigrants	-28	millions	15	billions	-12	together	-33	little	-34	forward	-17	doing	-37	second	-30	common	-38
7	ban	-19	criticism	15	8	-24	sure	-27	2010	-14	race	-15	issues	-18	top	-35	religion	-25	executive	-39	eight	-34	20	-41	polls	60	15	-22
7	services	20	five	-53	risk	-15	private	60	difficult	-23	legal	-56	eligible	-20	similar	-22	hundreds	42	seven	-33	military	-30	foreign	-13
7	best	-25	certain	-57	office	-15	90	-37	delegates	38	pretty	-35	closer	-37	better	-45	emails	-24	meant	-15	intelligence	40	alongside	-29
7	television	-51	neither	61	family	-26	policy	-41	rich	-24	company	-34	400	-18	individual	39	2015	-17	past	-39	interviews	15	power	-23
7	efforts	-19	terrorism	-46	46	-37	media	-20	ads	-20	particular	-12	independent	-54	group	-18	large	-72	year	-38	companies	-31	dozens	-55
7	favor	-26	tax	-84	chief	46	men	-24	times	-29	two-thirds	30	2016	-45	right	-13	major	-77	ready	-13	responsible	-14	community	-42	chairman	-42
7	illegal	-25	director	28	17	-14	months	-22	24	-21	month	-33	smaller	-16	modern	-45	bipartisan	-56	glad	-15	states	-37	town	-28	numerous	-14
7	there	-29	six	16	13	53	workers	-41	higher	-36	22	-35	longer	-24	18	-28	200	33
8	colon #	20	before mark	-34	before comma	23	before noun	-40	before prep	-80	before verb	-118	before pron	-160	before sub	-29	after cue	-29
8	before cue	-225	before quote	68	by adv	-80	before adv	-51	before name	-78	owner verb	-32	owner comma	-38	owner cue	-69	before dash	19
8	before aux	-74	according prep	18	colon prep	-51	after noun	-81	owner rel	-14	before poss	-75	before det	-24	owner sub	-125	before num	-49
8	owner conj	-15	after adv	-24	owner quote	-97	owner aux	-52	by noun	-53	owner adv	-94	owner name	49	owner mark	-40	owner dash	-59	owner det	-43
8	owner stop	-46
9	,	21	in	-68	at	-176	out	-118	rival	-71	which	90	for	-42	it	-59	make	-76	of	-85	believe	-17	because	-48	think	-26	“	-35	evangelical	-52	and	-103
9	that	-85	win	-49	into	-127	—	55	paint	-18	to	-32	off	-17	on	-41	use	-50	know	-36	when	45	before	-77	about	-111	‘	-106	”	76	told	-125	said	56
9	across	-51	saying	-63	is	-214	like	-125	as	49	than	-62	release	-25	turn	-30	launched	-18	announced	-35	not	-74	contest	50	end	-28	around	-50
9	backed	-13	winning	-28	give	-31	holding	-41	if	-48	but	40	elected	-32	called	-52	despite	32	them	-26	super	-87	has	-87	from	-50	down	-58	do	-54
9	legislation	-23	classified	-17	described	-23	nominee	-63	or	-130	there	-35	let	-24	debate	-34	ask	-13	candidates	-57	did	-44	over	-124	.	-80
9	first	15	be	-43	calling	-37	stopped	-19	suggested	-21	been	-92	one	-55	during	-87	so	-35	are	-49	unlikely	-30	running	-53	former	-117
9	criticized	-15	take	-31	increase	-14	against	-69	lead	-15	now	-43	made	-76	need	-24	within	24	even	35	attack	-26	proposed	-13	shows	-47	/	-106
9	after	52	just	-97	showed	-26	among	15	whether	-105	say	-19	pushed	-38	while	54	registered	-22	hit	-33	helped	-35	protect	-21	charge	-29
9	next	-14	show	-35	last	-83	wrote	43	[	-12	'	40	support	-55	helping	-52	allow	-28	would	-49	why	-39	unless	-35	does	-44	were	-88	asked	-26
9	state	-78	throughout	-53	"	22	gave	-44	very	-13	through	-100	then	-31	managing	-39	ran	-37	tweet	-35	taking	-22	:	-33	columnist	-64
9	especially	-36	way	-52	used	-20	under	-95	emails	-23	how	-24	placed	-17	will	-65	prompted	70	things	22	want	-41	virtually	21	–	26	what	-14
9	;	53	woman	-50	became	-14	pushing	-31	director	-28	question	-37	caused	-36	server	-32	find	-23	says	58	being	-19	put	19	supporting	-35
9	though	35	front-runner	-43	earned	-47	million	-20	working	-20	group	20	giving	43	affect	-28	campaign	-108	manager	-63	call	-19	had	-25	tell	-23
9	feel	-18	states	-49	anyone	-21	without	-52	won	-59	beyond	-59	he	-20	those	-14	name	-23	much	-59	-	-49	behind	-49	making	-36	nearly	-66
9	endorsed	-33	saw	-30	embracing	-15	introduced	-26	week	15	endorse	-12	urged	-26	past	-33	telling	-36	go	-12	defended	-44	becoming	-21	night	-17
9	leave	-42	doing	-22	started	-19	far	-33	raised	-30	moving	-14	attacked	-24	cited	-20	provide	-23	spokesman	-75	accused	-37	mentioned	-16
9	exactly	-35	leaving	-27	acknowledged	-15	keeping	-38	)	51	particularly	-27	build	-28	force	-23	sent	-16	took	-38	speak	-21	describe	-21
9	fact	34	named	-18	president	-44	party	46	could	-72	defend	-31	back	-59	become	-31	built	22	expect	-13	see	-57	no	-50	faced	20	received	-38
9	attended	-28	led	31	joined	-20	sure	33	work	-14	done	-12	challenging	-17	suggestion	-17	leading	-68	left	31	senator	12	should	-41	although	30
9	2012	-28	bill	-24	considered	-19	women	19	discuss	-45	country	-14	reasons	37	least	-64	explained	17	case	-22	wins	-13	lost	-33	contested	-23
9	once	-65	using	-13	slammed	-22	can	-55	getting	-33	also	-30	changed	-25	seeing	-32	help	17	four	-20	interview	-34	upon	-41	reality	-17
9	means	-34	gives	42	long	-52	get	-26	read	-36	start	-33	yet	24	urging	-33	amid	45	''	31	whom	-51	denounced	-22	alongside	-34	released	-35
9	top	-49	prominent	-72	's	-32	come	-19	early	-43	tells	-26	giant	-56	include	-21	rejected	-26	entered	-18	fight	35	all	-58	asking	-41	either	44
9	join	-43	advising	-66	years	-22	deal	-41	clear	-22	held	-20	still	-44	mean	-40	doesn't	-16	putting	-13	toward	-61	too	-54	makes	-53
9	reminder	-24	questions	-49	outside	-63	faces	-26	facing	-18	revealed	-24	own	-28	two	-53	bring	-13	representing	28	spent	-30	three	-31
9	supported	-13	isn't	-20	likely	-35	having	-37	issued	-40	almost	-34	key	-37	view	-14	the	-56	encouraging	44	governor	28	got	-26	claim	-28
9	executive	-44	place	-40
10	before mark	-43	before comma	-23	before stop	-56	before prep	-45	before verb	-29	before pron	-51	before noun	-46	after verb	-168	after sub	-32
10	after aux	-72	after prep	-141	after stop	57	before sub	-124	after cue	-48	after adv	-116	after conj	-71	after name	-81	before conj	-73
10	by verb	-115	by conj	-35	before rel	-39	after rel	-62	before adv	-37	before det	-83	after comma	-26	after quote	-34	by comma	-29	by quote	-71
10	before quote	-90	by aux	-94	according prep	-82	according comma	57	according conj	-45	according aux	-92	according stop	57	after noun	-64
10	before name	-110	after pron	-12	by cue	-146	by det	-61	by sub	-23	by adv	-52	by noun	-92	after dash	-23	before dash	-63	after mark	-45
10	by name	-62	by num	-48	by mark	-52	according name	-54	according verb	-76	according cue	-88	by dash	-96	after num	-43	by pron	-46
10	according adv	-57	according det	-63	according quote	-62	according noun	-55	according rel	-22
11	before )	-35	before (	-102	before ,	-23	before .	-56	before in	-69	before for	-153	before he	-120	before to	28	before win	-57	before said	75
11	before believe	78	before of	-93	after *	-89	after on	-41	after ?	-17	before because	-37	after .	59	before vote	-67	before think	-39
11	before continued	31	after but	-41	after and	-56	after in	-15	before turning	-43	before but	40	by between	-63	by and	-53	by in	-56
11	before by	-106	before and	-117	before between	-71	before should	-46	before who	-41	after is	-50	after to	-72	after that	-98	before is	-53
11	before we	-41	after with	-42	after of	-150	before are	-39	before as	-119	before the	-124	before has	36	after ,	-26	before focused	62
11	before trying	-61	owner words	-25	before know	-24	before was	-82	before before	-48	before told	27	before actually	-27	after was	-19
11	before saying	-125	before back	-13	after “	-56	before made	28	before thinking	-91	owner country	-15	before needs	-123	before get	18
11	before were	-18	by ,	-29	by made	-18	by “	-43	owner campaign	-134	before across	-42	before “	-52	before could	-33	before like	-74
11	before comes	-83	before try	34	owner address	-25	before than	-109	before criticizing	-41	owner foreign	-46	before release	-43	before turn	-35
11	owner attention	-15	before continues	-79	before even	24	before face	-44	before '	-22	before campaign	-87	before buy	-32	before on	41
11	before announced	96	after would	26	by than	-100	by of	-21	before results	-69	before change	-58	before will	-64	before effectively	-14
11	owner candidacy	-83	after who	-43	after as	-39	before have	56	before campaigns	-25	before winning	-26	before heading	-12	before holding	-46
11	before rallies	-62	before go	-55	before cheers	-15	before contests	-57	before leads	-73	by by	-56	by but	25	by has	-73	by as	-21
11	before according	-22	according ,	57	according on	25	according .	57	before holds	-84	before elected	-35	before more	-32	owner convention	-31
11	before adding	-25	before does	32	before not	-26	before also	70	after from	-32	before hope	50	before do	-101	before reported	44
11	before follow	-13	before discussed	-42	after for	-70	before ”	14	before described	72	owner use	-45	before hold	-37	before if	-23
11	before really	-51	before reports	19	before issued	47	owner name	-38	before debate	-49	by about	62	by a	-39	by to	-61	by where	-28
11	before questions	-50	before about	40	before from	-125	owner mind	37	before recently	-38	before where	-39	by ?	41	before issue	-32
11	before documents	-71	before felt	-51	before it	-75	before never	-25	by is	-49	before now	-40	before only	-69	before turns	-49	before at	-41
11	owner husband	-24	before first	-63	after the	-20	before suggested	-58	before always	-51	before been	-47	before you	-40	before served	-60
11	owner chief	-50	before during	-20	before —	-24	before can	-26	before instead	-57	before choose	-54	before ensure	-13	before serving	-30
11	by was	-58	before drawing	-12	before thought	-28	before too	-27	before cannot	-21	before strongly	-65	after plans	-27	before work	-63
11	owner own	-65	before running	-75	owner wife	-55	before be	-64	owner tenure	-28	before her	-28	before criticized	48	before chose	-30
11	after has	-30	before calls	77	before step	-23	before leading	14	before take	-38	owner efforts	-36	before against	-51	before must	24
11	owner strategy	-42	owner allies	-17	before need	-97	before flying	-33	after have	-18	before attack	-18	before funds	-39	before shows	23
11	after (	-31	before conducted	-51	before /	-23	by *	-89	by found	-34	before found	58	before whether	-13	before serve	-12	before say	116
11	owner promise	23	before appeal	-42	before base	-42	by from	-78	before among	-32	before agreed	39	before while	-16	before beating	-31
11	owner national	-50	by among	-65	by or	-63	by points	-45	before points	-70	before or	-49	before look	-63	before show	80	before caught	-28
11	before being	-82	before still	-13	before stop	-24	before attacked	15	before blame	21	before hit	-50	before worked	-75	owner home	-72
11	before says	64	before off	-48	before break	-38	before using	-55	before charge	29	before benefit	-45	after said	39	before last	31
11	before wrote	68	before had	-19	before got	-87	before a	-89	after ‘	-14	before already	-58	before writing	-33	before support	-50
11	before offered	-19	before give	-19	before pay	-28	owner political	-56	by since	-46	before since	-50	before having	25	before there	-92
11	before speak	-43	before talks	-26	by over	12	by that	21	by when	-37	before over	-56	before when	-59	before often	-37	before host	-40
11	before might	-38	after must	-23	after at	-45	before going	-35	before ties	-65	before stated	73	before so	-56	by :	-51	before polling	15
11	before nationally	-39	by after	-18	by said	-18	before asked	36	after a	17	before state	-130	before repeatedly	56	before both	13
11	before today	-14	before debates	-44	before knows	56	before went	62	before control	-35	before run	-23	before states	-109	before ran	40
11	before figures	-17	after "	-20	before taking	-63	before tweet	-45	before decided	-51	before email	-72	before published	58	owner government	-31
11	before sent	59	owner personal	-25	before declined	26	before came	-17	before she	-55	owner email	-24	before this	-42	before issues	-17
11	before backed	35	before further	52	according in	-39	before voting	-87	before prompted	-72	after :	-56	before registered	-62	according from	-68
11	according and	-35	by are	-25	before candidate	-18	before voted	-18	before understand	-16	before him	-35	before echoed	63	before speaks	-67
11	before happen	-22	before virtually	32	owner support	-74	according of	-113	according *	-41	before votes	-77	before %	37	before rival	-77
11	before acting	-33	owner former	-35	according released	-43	owner speech	-56	before released	57	before send	-18	before ago	-44	before became	-88
11	before pushing	13	owner top	-59	by —	-59	before press	-51	before calling	48	owner history	-34	owner suggestion	54	before held	-67
11	after 000	-31	before find	-47	before involving	31	owner time	-52	before concluded	44	after had	-13	before put	32	before faces	-79
11	before address	-49	before influence	-22	before appears	-85	owner two	-16	owner going	-30	before replied	46	before pointed	87
11	owner presidential	-57	before –	-47	before pointing	-42	before politically	-13	before looking	37	before certainly	-35	before answer	-32
11	before one	-60	before answered	58	before gets	-68	before shouting	-42	before responded	24	before spoke	-42	before herself	-15	before then	-14
11	before later	-29	before clearly	-41	after saying	-15	before am	40	after which	17	before supporting	56	before wants	48	before giving	-36
11	before wanted	-48	owner vote	-50	before something	-16	before up	-51	before tell	-17	by were	-21	before rather	-22	before view	-14
11	before live	-53	before call	-26	before swing	-22	before else	-18	owner new	-36	before probably	-54	owner party	-38	owner nomination	-49
11	before hardly	-45	before won	-143	by will	19	by for	28	before counter	-14	before endorsed	58	before some	-20	before all	-61	before care	-26
11	before deliver	-15	after issues	-19	before embrace	-58	before trade	-55	before open	-24	owner rhetoric	44	according is	-39	according with	-63
11	before lead	-34	before away	-37	before currently	12	before sits	-62	before lost	-72	before matter	-35	before stood	18	owner appearance	-33
11	before making	21	before tweeted	36	owner side	-41	before saw	-52	before fully	-17	owner family	-26	before urged	-21	before seemed	-42
11	owner goal	61	before telling	-46	owner policy	64	owner proposed	32	before personally	30	before beat	-52	before thinks	26	before play	-50
11	before themselves	30	before defeating	-27	before point	-47	before start	-59	before until	-23	before getting	-40	before insisted	49
11	before may	-53	owner families	-19	before lives	-37	before attacks	-97	before fund	-43	before previously	20	before raised	-108
11	before raising	-37	before earned	-102	owner money	-46	before donated	-37	owner work	-27	by first	-37	by campaign	44	before noted	43
11	after campaign	-41	owner primary	-48	before whose	-24	before cited	-20	before protect	-16	before opposed	-65	before keeps	74	owner biggest	19
11	before comment	-36	before referring	15	before immediately	-12	before accused	21	before interviewed	15	owner current	-51	before leaving	-48
11	before breaking	-19	before keeping	-24	before secure	-25	by ;	-73	before reporting	-42	owner ability	-56	before compared	-20
11	before particularly	-31	before remarks	-53	before love	-16	before paid	13	before explained	77	before building	-72	before explaining	-60
11	owner plan	15	before includes	-52	before rally	-48	owner plans	-42	before build	-32	before followed	-27	before named	-27	before carried	-48
11	before grew	-56	before -	-56	before portrayed	33	before offering	-52	before broke	55	before showing	31	before failed	29	before reach	40
11	before kept	-25	before comments	-77	before keep	-31	before closing	-20	before promised	22	before spend	-13	owner attempts	-50
11	before represents	-52	before changes	-30	before rules	-46	before long	-70	before emails	-92	before defend	-39	before especially	43
11	before intended	-48	before defending	-36	before promoting	-16	before built	-61	before acknowledged	32	before focus	-61	before through	-29
11	before expect	42	before approach	-14	owner best	-56	before see	50	before losing	-23	before shares	29	owner proposal	17	before entering	-61
11	before attended	-69	before founded	-78	before led	-84	by like	-53	owner influence	-18	before other	-20	before declared	60	owner team	-61
11	before speaking	-67	owner case	-20	by because	-15	before talked	68	owner life	-37	owner role	-51	before pick	-14	before based	-64	by ago	-25
11	before become	-42	owner rallies	-27	after state	-36	before thanks	-51	owner call	-62	before raise	16	before working	-25	before works	-26
11	before drew	-76	before generally	-40	before here	-26	by at	-85	before without	-18	before hosted	-13	before promise	15	before continuing	-37
11	by under	-23	before passed	33	before under	-23	by would	-26	before remain	16	before come	-36	before push	-14	before ask	-52	before goes	33
11	before discuss	33	before once	60	before happened	-44	before stand	-20	before refuses	34	before fell	-64	before far	-53	by so	-20
11	before coming	-36	before contest	-65	after show	-17	before quickly	38	before becomes	-46	owner nominee	-34	before remains	-34	before help	-20
11	before needed	-39	before respond	-51	before talk	-63	owner decision	-59	before yet	-21	before changed	-90	owner position	-16	before seeing	-24
11	owner office	-21	before star	-52	before appear	-34	owner supporters	-33	before reportedly	22	before place	-63	before offer	-22
11	before means	-23	before himself	41	before close	-50	before gives	60	before compete	-22	before decide	-15	before suggest	37	before wish	-22
11	by could	39	before living	-27	owner remarks	-51	before created	-79	owner recent	-27	before within	-17	owner criticism	36	before fail	-53
11	before didn't	-67	before ''	-87	before those	-16	before talking	-33	owner son	-40	before loves	47	before doesn't	-22	before 've	-53
11	before don't	-16	before 're	-16	before can't	-15	before denounced	77	before 'm	-24	by ''	-31	owner running	-25	owner aides	35
11	before endorse	-30	by -	-58	owner staff	-33	owner latest	-36	before set	-70	after -	-19	owner children	-49	by during	-39	after under	-19
11	before deals	-66	before leave	-37	owner views	-15	before views	28	before publicly	-45	before makes	-12	owner positions	-37	before force	-14
11	before rising	-29	before tells	17	owner business	-15	owner numbers	-19	before sometimes	-40	before include	40	owner success	-29
11	before rejected	30	before fight	-16	before initially	-70	before began	14	before block	-44	owner performance	-29	before receive	-33
11	owner emails	-35	before delivered	-13	before meeting	-45	before starts	30	before helps	-49	by which	-44	before deal	-44	before an	40
11	owner head	-32	before falling	-33	before played	38	before won't	-39	before insist	60	owner agenda	-30	before 'd	-54	before wouldn't	-49
11	owner death	-49	before fear	37	owner way	-46	owner strength	-47	owner term	-44	before ever	-47	before toward	-25	before retired	-12
11	after ago	-39	before barely	-36	before moved	-57	before playing	-20	before signed	16	before carry	-24	before emphasizing	-32	according who	-56
11	owner actions	-32	before ended	-18	before measures	-15	before puts	-53	before facing	-58	before tends	-43	before housing	-39	before fall	-35
11	before noting	18	before nothing	-13	before campaigning	-60	before allows	-46	before hoped	49	before increasingly	-23	by before	-20
11	owner father	-61	before supports	-25	before appeared	-40	before agree	48	before aren't	-64	before haven't	36	owner column	-37	before spent	-44
11	owner final	-39	before questioning	-38	by he	-22	before seized	-53	before behind	-18	before aimed	-36	before looked	27	owner voice	-50
11	owner economic	-29	before addressing	-31	owner opponents	-32	before pull	-45	before 'll	-58	owner voters	-35	owner hands	-26	before sees	-18
11	before included	-54	before apparently	-36	before isn't	-63	before broadly	-64	before benefits	-27	before requires	-20	before mean	-31
11	owner rivals	-47	owner big	-30	owner traditional	-32	before closely	-25	owner next	-20	before cast	56	before "	-51	owner contests	-30
11	according to	-38	before faced	-81	before expects	14	by against	-32	before responding	-13	before sought	-39	before claim	29	owner show	-23
11	by if	25	according that	27	before rivals	-70	before titled	-58	before loses	-51	before known	-55	before originally	41	before wasn't	-68
11	before asking	22	according “	-59	before brought	-52	before standing	-62	before tried	-46	before top	-39	owner continued	-24	owner delegate	-25
11	before promises	54	before focusing	-23	before representing	29	before others	-35	owner feet	-33	before represented	-43	before claimed	-19
11	owner lead	-44	before brings	-13	before shooting	-68	before writes	59	by even	48	owner standing	-17	before moves	-36	owner potential	-37
11	before heads	-43	before knew	-52
12	before =0	27	before =1	-103	before =2	-149	before =3	-42	before =64	-43	before =65	-102	before =66	-137	before =67	-81	before =16	-22
12	before =17	-163	before =81	-38	before =82	-70	before =192	-117	before =208	-34	before =209	-43	after =64	-81	after =192	-88	after =128	-74
12	after =96	-44	before =32	37	before =96	-52	by =64	-24	by =96	-39	by =240	-86	before =80	-62	before =112	-115	after =208	-16	before =128	-228
12	before =9	-185	before =97	-75	before =129	-138	after =9	-62	before =73	-114	before =193	-175	after =240	-37	before =240	-106	after =97	-44
12	before =201	-54	before =202	-127	before =194	-116	by =32	15	by =41	-44	by =113	-58	before =49	-50	before =241	-110	before =113	-95
12	after =33	46	after =42	-55	after =98	-55	before =42	15	before =33	-15	before =234	-61	before =225	-112	before =98	-64	before =226	-21
12	after =193	-55	before =153	-67	before =144	-75	before =154	-15	before =145	-121	before =210	-94	before =242	-39	before =224	-172	after =32	-48
12	after =241	-24	before =177	-51	before =10	32	by =73	-36	by =97	-79	by =225	-95	according =9	-61	according =33	-53	by =33	-58	after =106	-23
12	after =226	-21	before =105	-21	after =161	-18	after =224	-76	before =160	-89	colon =64	-36	after =73	-22	after =80	15	by =105	-17	by =1	-13
12	by =65	18	by =193	-75	after =16	-30	before =18	-50	before =146	-35	by =9	-54	before =89	-21	before =90	25	before =176	-40	by =16	-74
12	before =75	-47	before =76	-44	before =99	-56	before =100	-51	by =74	-85	by =66	-75	by =82	-47	by =210	-32	after =81	-40	before =161	-88
12	after =129	-15	before =137	-82	by =192	-44	before =34	-116	before =107	15	after =10	26	after =225	-52	before =233	-81	after =112	-45
12	after =145	23	before =114	-36	by =160	-67	by =80	-67	by =112	-66	by =234	-44	before =50	-34	after =2	-21	by =10	44	by =2	-13	after =34	-39
12	by =161	-24	by =226	-36	by =144	-50	by =208	-75	after =210	-40	after =144	-13	before =8	-19	by =227	-20	before =35	-60	before =228	-44
12	before =130	-85	before =203	-62	before =227	-32	before =136	-17	after =91	-35	according =1	-109	before =68	-13	before =162	-69	before =163	-44
12	before =121	-47	before =122	45	before =195	-37	before =243	-20	before =244	-17	according =64	83	before =72	-92	after =160	-14	after =243	-15
12	by =129	-41	before =217	-97	before =251	-38	owner =16	-31	by =242	21	by =138	-19	before =235	-43	by =224	-71	by =241	-39	by =250	-17
12	before =25	-38	before =26	-56	by =89	-14	by =81	26	after =194	-29	by =194	-24	by =106	-37	before =138	-32	after =17	-48	by =98	-72
12	before =250	60	after =26	37	by =17	-22	before =83	-27	by =75	31	before =11	31	before =249	-70	after =211	-13	before =4	-12	by =48	-22
12	before =170	-42	before =179	-19	colon =128	-53	by =209	-60	by =202	-19	before =36	43	before =43	-28	before =200	-44	before =40	-38
12	before =44	-44	by =145	-16	after =146	-15	before =171	-27	before =169	-23	by =42	-52	by =90	42	before =88	19	colon =192	-61	before =123	-32
12	by =218	-14	by =83	19	before =91	-43	according =209	-59	by =34	-22	before =108	-18	before =216	-58	according =193	-44
13	before =0 mark	-60	before =0 cue	32	before =1 cue	-54	before =1 mark	-28	before =0 stop	-52	before =2 cue	-35	before =0 prep	-39
13	before =64 verb	-73	before =65 verb	20	before =16 pron	-83	before =17 cue	-77	before =17 pron	-12	before =81 cue	-47	before =82 cue	-32
13	before =0 noun	-44	before =192 verb	-114	before =208 verb	-54	before =209 verb	-31	after =0 verb	-58	after =192 prep	-13	after =192 stop	-75
13	before =0 sub	-98	before =64 aux	-45	before =64 sub	-21	after =0 aux	-79	before =192 cue	-35	after =128 stop	-42	before =192 aux	-84
13	after =0 adv	-24	after =96 prep	-13	before =64 poss	-17	before =0 conj	-51	before =32 verb	-36	by =0 verb	-54	by =64 prep	-88	by =64 conj	-49
13	by =96 prep	-69	by =96 rel	-36	by =240 stop	-71	before =64 prep	-101	before =64 conj	-79	before =16 aux	-21	before =0 rel	-22
13	before =80 aux	-72	before =64 rel	-26	before =112 aux	-46	before =96 prep	21	before =96 rel	-23	before =208 aux	12	before =128 adv	-109
13	before =9 verb	-73	after =208 prep	-18	after =64 stop	-46	before =0 adv	13	before =41 verb	-23	before =32 comma	-108	before =32 prep	48
13	before =32 adv	35	before =97 verb	-34	before =0 det	-69	before =16 verb	-31	before =80 verb	-78	before =81 verb	-28	before =129 cue	-65
13	after =1 prep	-113	after =1 stop	73	before =9 cue	-108	before =73 cue	-99	before =64 comma	-170	after =0 stop	21	before =193 cue	-92
13	after =240 stop	-35	before =112 verb	-22	before =240 verb	-15	before =1 aux	-189	before =128 cue	-98	before =128 prep	-106
13	before =129 prep	-36	after =0 cue	-52	after =65 prep	-34	after =65 conj	-57	after =97 stop	-21	before =201 cue	-85	before =192 comma	-20
13	before =202 cue	-95	before =193 comma	-67	before =193 verb	-37	before =194 verb	-31	by =0 conj	19	by =32 prep	32	by =32 comma	-22
13	before =49 cue	-34	before =241 cue	-46	after =64 quote	-22	before =0 quote	-83	after =1 conj	-55	after =98 stop	-37	before =42 verb	33
13	before =33 comma	29	before =1 conj	-87	before =234 verb	-17	before =225 comma	-19	before =226 verb	-38	before =65 cue	-169	before =97 cue	-88
13	before =98 cue	-27	before =226 cue	-60	before =32 cue	-33	before =96 cue	-49	after =193 stop	-44	before =96 aux	-81	after =1 verb	-71
13	after =65 stop	50	before =1 verb	-135	before =225 verb	-48	by =0 stop	-65	before =17 aux	-111	before =144 comma	-46	before =154 verb	-42
13	before =145 comma	-52	before =210 verb	-16	before =97 aux	-81	before =241 aux	-41	before =224 verb	-68	before =81 aux	-59	before =144 adv	14
13	before =208 adv	-51	before =209 adv	-46	before =240 cue	-55	after =0 conj	-26	after =32 comma	-12	after =241 prep	-15	before =49 aux	-35
13	before =145 adv	-24	before =241 adv	-14	before =10 cue	21	before =66 aux	-29	after =64 prep	-23	before =65 aux	-73	by =64 comma	-70
13	by =225 prep	-26	by =225 stop	-51	before =65 prep	-36	according =0 prep	-34	according =0 comma	33	before =98 aux	-53	before =105 cue	22
13	before =96 comma	-49	before =193 aux	-52	after =128 quote	-21	after =0 name	-15	before =0 name	-52	before =32 aux	23	before =160 adv	-49
13	before =33 cue	-22	before =225 cue	-77	colon =64 stop	-36	before =0 pron	-22	before =144 cue	-80	before =145 cue	-30	before =209 cue	-78
13	before =16 det	-65	before =224 aux	-70	before =240 aux	-50	before =64 adv	-64	before =80 adv	-41	before =80 prep	-62	by =32 cue	-22
13	by =96 comma	-30	by =97 prep	-26	before =32 mark	-58	before =224 cue	-87	before =1 adv	-66	before =65 adv	-54	by =33 stop	-13
13	before =208 cue	-13	before =128 verb	-62	before =209 aux	-39	by =1 adv	-35	by =193 stop	-42	before =192 adv	-58	before =193 adv	-34
13	before =1 prep	-142	after =65 comma	-63	before =9 adv	-49	before =73 adv	-41	before =201 adv	-31	before =202 adv	-27	after =0 det	-30
13	after =33 stop	66	after =224 stop	-61	before =16 poss	-75	before =18 aux	-39	before =17 verb	-71	before =80 comma	-61	before =0 dash	-63
13	before =225 aux	-64	before =144 aux	-48	before =176 aux	13	before =177 aux	-24	before =74 verb	-128	before =65 comma	-107	before =74 adv	-49
13	before =66 comma	-53	before =75 cue	-23	before =76 cue	-44	before =67 comma	-32	before =100 verb	-21	before =99 aux	-26	by =65 comma	-89
13	by =66 prep	-30	by =210 stop	-17	before =75 verb	-30	before =82 aux	-24	before =210 adv	-24	before =161 cue	-49	before =128 comma	-80
13	before =201 aux	-41	before =234 aux	-15	before =129 verb	-31	before =128 aux	-72	before =128 sub	-17	after =192 quote	-31	before =73 verb	-20
13	before =160 cue	-60	by =0 aux	-36	by =0 det	-61	by =65 stop	47	before =33 verb	-108	before =33 prep	-40	before =33 det	-42	before =34 verb	-31
13	before =2 conj	-17	before =105 adv	-15	before =106 adv	-19	before =97 comma	13	before =98 comma	-37	after =1 adv	-52	after =225 stop	-38
13	before =10 verb	-45	before =106 verb	-102	before =224 comma	-45	before =16 noun	-16	before =16 prep	-65	after =0 rel	-70	after =80 conj	35
13	before =112 cue	-74	before =80 conj	-22	after =0 mark	-41	before =64 mark	23	before =41 cue	24	before =106 cue	-40	after =9 rel	-22
13	after =145 stop	25	by =32 aux	-60	by =160 stop	-45	after =32 stop	-25	before =80 pron	44	by =41 name	-14	by =97 stop	-33	after =33 prep	-44
13	after =33 cue	-37	before =96 adv	-60	before =16 name	-70	before =160 prep	-46	by =80 prep	-18	by =112 stop	-42	before =144 verb	-14
13	after =96 stop	-54	by =1 verb	-26	by =65 conj	-25	before =160 verb	-36	before =48 aux	37	before =113 aux	-30	before =129 adv	-46
13	before =201 verb	17	before =226 adv	32	after =82 stop	43	after =1 comma	-38	after =10 prep	-17	by =1 comma	-48	by =10 prep	24
13	after =34 stop	-39	before =107 cue	26	before =1 noun	-12	before =16 conj	-13	by =226 stop	-27	before =161 verb	-16	before =224 adv	-36
13	before =105 verb	-49	by =0 rel	19	by =208 stop	-56	after =241 stop	-18	before =128 rel	-57	before =144 noun	-17	after =65 verb	-42
13	after =74 quote	-15	before =161 adv	-32	before =1 poss	-44	before =129 aux	-61	before =32 conj	-20	after =66 rel	-35	after =210 stop	-33
13	before =97 adv	-26	before =80 det	-13	after =209 prep	-22	by =0 cue	-63	before =34 cue	-38	before =2 comma	-74	before =228 cue	-25
13	before =81 prep	-25	before =210 cue	-35	before =1 rel	-109	by =0 mark	-52	before =226 aux	-32	before =64 det	-89	before =66 cue	-60
13	before =9 aux	-76	before =105 aux	-31	before =106 aux	47	before =107 aux	-40	before =64 pron	-29	before =144 prep	-54	before =145 prep	-15
13	before =202 verb	-35	before =145 aux	-35	before =137 verb	-33	according =0 stop	13	before =130 adv	-33	before =203 cue	-57
13	before =194 comma	-35	before =17 noun	-21	before =113 cue	-32	before =114 cue	-31	before =8 cue	-81	before =137 cue	-63	after =81 prep	-27
13	after =82 comma	-34	by =1 prep	-42	by =66 stop	-33	before =2 aux	-42	before =67 aux	-36	before =34 aux	-20	before =162 aux	-32
13	before =129 comma	-23	before =121 cue	-29	before =113 comma	-27	before =48 pron	-18	by =32 conj	-30	before =128 pron	-24	after =0 noun	-42
13	before =64 noun	-17	after =226 stop	-15	by =1 stop	36	before =194 aux	-29	after =113 prep	-20	according =1 verb	-34	according =65 prep	-38
13	before =41 aux	-72	according =0 verb	-39	according =64 stop	73	before =16 comma	-86	by =0 dash	-73	by =208 prep	-22	before =240 adv	-48
13	before =194 cue	-67	before =210 aux	-18	before =1 det	-26	before =8 aux	-64	before =72 cue	-41	before =64 dash	-36	before =8 verb	20
13	by =0 pron	-36	after =32 aux	-12	before =217 aux	-38	before =208 comma	-46	before =218 aux	40	before =251 aux	-38	owner =16 noun	-31
13	by =242 prep	-26	by =242 stop	35	before =161 aux	-58	by =129 comma	-15	before =130 aux	-21	before =33 adv	-50	before =227 cue	-44
13	before =1 pron	-16	by =64 aux	36	by =224 prep	-23	by =224 stop	-37	before =1 dash	14	before =242 cue	-29	by =32 verb	-30	before =32 dash	28
13	before =80 noun	-33	before =35 aux	-17	before =26 aux	-44	before =17 comma	13	by =80 comma	-17	by =81 prep	-12	by =81 stop	40
13	before =144 det	-22	before =10 adv	35	before =144 pron	-12	before =233 verb	-26	before =194 adv	-29	before =75 aux	-55	before =41 adv	-37
13	before =234 cue	-45	before =192 rel	-14	by =192 prep	-29	by =192 comma	-15	by =193 prep	-28	before =217 verb	-16	by =66 conj	-15
13	by =98 stop	-45	after =80 stop	-22	before =250 aux	23	before =241 comma	-27	before =42 aux	-100	by =192 verb	-14	after =17 prep	-17
13	after =17 comma	-35	before =217 cue	-67	before =218 cue	-20	after =66 stop	13	by =0 sub	-20	after =209 conj	-44	after =1 cue	-44
13	before =67 cue	-22	by =33 prep	-33	according =65 stop	16	before =11 verb	-24	after =81 stop	-20	before =176 cue	-24	before =177 cue	-21
13	before =8 adv	-38	before =72 adv	-22	before =66 adv	-39	before =48 verb	-29	before =48 cue	-73	before =240 comma	-15	before =17 adv	-50
13	before =81 adv	-24	after =209 rel	-15	before =11 cue	45	before =32 sub	-16	before =83 aux	-21	before =2 verb	-35	by =1 conj	-27
13	after =10 name	-37	before =32 pron	-16	before =49 verb	15	by =32 rel	-75	before =72 verb	-30	before =25 cue	-12	before =218 verb	-47
13	by =16 aux	-38	by =144 conj	-25	before =161 comma	-17	after =9 quote	-25	before =33 rel	-46	before =176 adv	-29	colon =128 stop	-53
13	by =209 stop	-54	before =89 adv	-37	before =3 aux	-15	before =90 adv	33	before =218 adv	-29	by =64 verb	-21	after =194 prep	-16
13	before =195 cue	-42	by =65 verb	-13	before =34 comma	-31	before =228 aux	-16	before =130 cue	-56	before =162 cue	-27	before =160 comma	-52
13	before =3 comma	-16	before =200 verb	-20	after =209 adv	-20	after =106 quote	-20	by =1 aux	-29	before =16 rel	-23	before =104 cue	25
13	before =96 dash	-29	before =97 dash	20	before =233 cue	-64	before =33 dash	-31	before =146 cue	-16	before =11 aux	-35	before =122 aux	23
13	by =1 cue	-25	by =240 prep	-19	by =98 prep	-15	before =35 comma	-31	before =89 verb	-49	before =90 verb	18	before =104 verb	-12
13	by =74 prep	-37	after =81 conj	-44	after =10 rel	-28	before =50 cue	-24	before =8 dash	-26	before =136 verb	-14	before =162 comma	-16
13	after =10 cue	64	before =89 aux	-64	before =90 aux	-24	before =169 verb	-21	before =200 aux	-31	before =202 aux	-31	by =33 comma	-32
13	by =82 prep	-15	by =82 stop	-30	by =74 num	-28	before =72 aux	-34	before =88 aux	43	colon =192 stop	-61	before =98 adv	-20
13	according =1 prep	-20	before =107 verb	-23	by =113 prep	-23	by =113 stop	-38	by =10 rel	35	by =81 verb	-15	before =210 comma	-30
13	before =249 cue	-51	by =9 rel	-13	by =241 prep	-24	before =129 rel	-14	before =121 aux	-23	before =153 cue	-36	after =210 aux	-12
13	after =145 prep	-15	before =153 aux	-31	before =138 cue	-29	before =219 cue	18	before =122 verb	-33	after =74 noun	-23	before =104 aux	-31
13	before =250 verb	48	before =16 quote	-25	by =0 quote	-19	before =108 verb	-18	before =18 cue	-24	by =128 prep	-20	before =81 pron	24
13	before =249 aux	-27	according =1 aux	-32	before =40 dash	-25
14	before =0 =18	-92	before =0 =0	22	before =0 =78	30	before =1 =0	-40	before =0 =18786	-21	before =2 =0	-32	before =0 =7878	-115
14	before =0 =15878	-155	before =0 =14	-86	before =0 =19358	-25	before =0 =7934	-16	before =65 =0	-28	before =66 =0	-61	before =67 =0	-25
14	before =0 =122	71	before =16 =122	-54	before =0 =7192	14	before =0 =15386	-49	before =0 =15	37	before =0 =1	-37	before =0 =1595	37
14	before =0 =19595	-35	before =192 =1	-57	before =0 =7193	18	before =209 =1	-16	before =0 =158	-38	after =64 =0	-77	after =192 =0	-87
14	before =0 =138	-51	before =0 =15938	-78	before =64 =18	-32	before =0 =13938	-16	before =64 =138	47	before =0 =2	42	before =64 =2	-130
14	before =0 =338	-42	before =192 =0	-43	after =128 =0	-73	after =96 =0	-44	before =0 =13854	47	before =96 =0	-27	by =64 =0	-24	by =96 =0	-39
14	by =240 =0	-86	before =0 =1458	-16	before =0 =178	-60	before =64 =15978	-12	before =0 =102	-62	before =0 =15902	-29	before =80 =2	-49
14	before =0 =17938	-28	before =112 =2	-36	before =32 =13958	-41	after =208 =0	-16	before =0 =3395	25	before =0 =13833	-16	before =16 =182	-36
14	before =0 =1182	-13	before =0 =15390	28	before =0 =3394	34	before =208 =2	-62	before =64 =3394	-19	before =0 =11833	-24	before =0 =24	-22
14	before =128 =4	-94	before =0 =6	-60	before =9 =0	-135	before =0 =1586	-89	before =0 =7938	-82	before =1 =138	-14	before =0 =46	-64
14	before =0 =15846	-36	before =0 =17958	-38	before =41 =0	-72	before =32 =6	-99	before =0 =18796	-22	before =97 =0	-102	before =0 =194	24
14	before =0 =13594	32	before =0 =15934	-54	before =0 =10	17	before =0 =15358	-85	before =0 =19534	62	before =81 =0	-77	before =0 =3586	-82
14	before =129 =0	-71	after =9 =0	-61	before =0 =13586	-45	before =73 =0	-122	before =64 =6	-66	before =65 =1	-23	before =0 =3358	-22
14	before =193 =0	-100	before =0 =1590	-53	before =0 =19590	-31	before =0 =4	42	after =240 =0	-36	before =0 =5382	43	before =16 =12	15
14	before =208 =12	-15	before =0 =3359	-35	before =0 =5586	-53	before =128 =0	-96	after =97 =0	-44	before =0 =1538	-28	before =0 =3952	-45
14	before =0 =126	-66	before =0 =15392	30	before =201 =0	-30	before =202 =0	-105	before =193 =6	-60	before =0 =12739	-52	before =0 =3953	-21
14	before =193 =1	-18	before =0 =7839	-46	before =194 =1	-18	by =32 =0	15	by =41 =0	-44	by =113 =0	-58	before =0 =712	-27	before =0 =15870	-63
14	before =32 =15870	-15	before =0 =7138	-29	before =113 =0	-40	before =32 =7138	-13	before =241 =0	-50	before =0 =1582	-69	before =0 =1358	-46
14	before =0 =15833	-37	before =0 =15959	-30	after =33 =0	47	after =42 =0	-54	after =98 =0	-55	before =0 =1786	-35	before =0 =7978	-122
14	before =42 =0	16	before =1 =1786	-15	before =0 =3352	-62	before =234 =0	-52	before =225 =6	-19	before =0 =15832	-91	before =0 =7395	-41
14	before =0 =7979	-56	before =0 =7394	-63	before =0 =17872	-17	before =32 =7394	-13	before =98 =0	-44	before =226 =0	-80	before =0 =558	-21
14	before =0 =15854	26	before =64 =1	-128	before =0 =192	-30	before =0 =1938	-44	after =193 =0	-55	before =96 =2	-48	before =225 =0	-89
14	before =17 =0	-68	before =0 =72	-58	before =9 =12	-18	before =16 =2586	-27	before =0 =7024	-91	before =0 =738	-61	before =209 =0	-66
14	before =210 =0	-44	before =0 =136	-78	before =0 =7392	20	before =225 =1	-12	before =0 =7025	-42	before =0 =7935	21	before =1 =135	-30
14	before =16 =24	44	before =0 =1024	-53	before =0 =13538	20	before =80 =24	-24	before =1 =13538	-20	before =144 =4	18	before =208 =4	-48
14	before =209 =4	-40	before =16 =2538	-56	before =240 =0	-56	before =0 =10252	-39	after =32 =0	-48	after =241 =0	-23	before =0 =3396	-16
14	before =145 =4	-20	before =241 =4	-13	before =0 =758	-88	before =0 =15874	-42	before =0 =646	55	before =1 =6	29	before =66 =2	-20
14	before =194 =0	-74	before =0 =1394	52	before =64 =14	-32	before =0 =13952	-26	before =0 =782	20	before =1 =2	-46	before =65 =2	-51
14	before =64 =15878	-19	before =192 =12	-29	before =0 =7832	-105	before =0 =7833	-50	before =0 =15879	-54	before =0 =13595	-24	by =73 =0	-36
14	by =97 =0	-79	by =225 =0	-95	before =1 =13958	-16	according =9 =0	-61	according =33 =0	-53	by =33 =0	-58	before =0 =7782	-43	before =33 =2	-78
14	before =0 =15876	-62	before =97 =2	-45	before =64 =13594	-29	before =98 =2	-30	after =106 =0	-23	after =226 =0	-21	before =64 =16	-24
14	before =0 =17386	-24	before =105 =0	-17	before =96 =6	-47	before =0 =15972	-45	after =161 =0	-18	before =0 =76	-64	before =0 =7386	-20
14	before =0 =3382	86	before =192 =2	-67	before =193 =2	-40	before =0 =478	-74	after =224 =0	-75	before =0 =4792	-65	before =0 =68	13
14	before =0 =8	24	before =0 =1388	13	before =0 =17824	-33	before =32 =24	13	before =0 =8394	-23	before =160 =24	-13	before =160 =4	-42
14	before =0 =15935	-59	before =0 =13959	66	before =0 =13526	-39	before =0 =7792	-39	before =0 =13438	28	colon =64 =0	-36	before =0 =182	-50
14	before =0 =19382	41	before =208 =0	16	before =16 =38	-30	before =144 =0	-63	before =0 =7038	-26	before =145 =0	-31	after =0 =1	-54
14	after =73 =0	-22	before =0 =1594	-35	before =64 =13958	-33	before =17 =2	-32	before =0 =3378	-65	before =224 =2	-46	before =240 =2	-39
14	before =241 =2	-27	after =80 =0	16	before =16 =18	-42	before =0 =15944	-24	before =0 =1584	-23	before =80 =4	-33	before =16 =13958	36
14	before =0 =118	33	before =64 =12	-92	before =0 =11938	60	before =16 =13934	12	before =64 =15958	-37	before =64 =78	-24	before =1 =1382	27
14	by =105 =0	-17	before =32 =15958	16	before =32 =158	-28	before =32 =18	-26	before =224 =0	-103	before =0 =18794	-45	before =1 =4	-25
14	before =65 =4	-51	before =0 =5358	32	before =0 =18534	-28	before =0 =15852	-19	before =0 =12478	43	before =0 =13534	-38	before =0 =32	13
14	before =64 =15	-80	before =80 =1	-12	before =16 =1395	-32	before =16 =13952	-51	before =0 =18538	-64	before =0 =38	-78	before =0 =1838	-12
14	before =0 =3938	19	by =1 =0	-13	by =65 =0	18	by =193 =0	-75	before =0 =784	-79	before =64 =24	-56	before =65 =24	-28	before =192 =4	-60
14	before =193 =4	-31	before =0 =384	-30	before =0 =7958	-13	before =0 =1878	-33	before =0 =4794	-46	before =0 =13846	-58	before =81 =2	-30
14	before =0 =18792	-35	after =16 =0	-29	before =0 =3858	-26	before =0 =3859	36	before =128 =1	-33	before =129 =1	-17	before =0 =64	-99
14	before =9 =4	-43	before =73 =4	-41	before =64 =64	-16	before =201 =4	-31	before =202 =4	-27	before =0 =702	-17	before =0 =3258	-84
14	before =209 =2	-31	before =16 =3394	-88	before =0 =7032	19	before =17 =3394	-34	before =0 =7586	29	before =0 =7382	-52	before =0 =7182	-17
14	before =0 =2438	-26	before =16 =18334	-20	by =9 =0	-54	before =80 =6	-17	before =0 =7134	-29	before =90 =0	28	before =81 =6	24
14	before =17 =13594	-18	before =0 =6582	-30	before =225 =2	-33	before =1 =178	-14	before =144 =2	-21	by =16 =0	-74	before =0 =14586	-43
14	before =0 =7358	19	before =65 =6	-87	before =74 =4	-40	before =0 =6535	-31	before =0 =7387	-20	before =66 =1	-14	before =0 =6534	-63
14	before =75 =0	-30	before =66 =6	-36	before =76 =0	-44	before =67 =6	-32	before =0 =7396	-67	before =99 =0	-22	before =100 =0	-29
14	before =0 =74	-46	by =74 =0	-85	by =66 =0	-75	by =82 =0	-47	by =210 =0	-32	before =0 =7534	46	after =81 =0	-38	before =0 =15872	-68
14	before =82 =0	-44	before =16 =13824	-33	before =0 =15912	-43	before =210 =4	-23	before =0 =2778	-23	before =161 =0	-76	after =129 =0	-13
14	before =201 =2	-26	before =234 =2	-15	before =0 =1824	-54	before =0 =3824	23	before =128 =24	-15	before =192 =24	-15	before =1 =1586	-22
14	before =0 =18582	-29	before =0 =13535	23	before =0 =1272	-36	before =0 =1782	-41	before =0 =3254	-97	before =0 =396	-33	before =160 =0	-69
14	before =0 =17838	-27	by =192 =0	-44	before =0 =15824	-72	before =0 =18334	-37	before =33 =158	-14	before =34 =0	-54	before =1 =7978	-33
14	before =105 =4	-15	before =106 =4	-19	after =10 =0	26	after =225 =0	-52	before =64 =3358	-23	before =0 =778	18	before =0 =786	-108
14	before =0 =17878	-46	before =32 =786	-35	before =97 =6	27	before =0 =13978	41	before =0 =13824	40	before =0 =17833	-13	before =0 =15979	-31
14	before =0 =15952	-55	before =0 =15395	-21	before =96 =1	-21	before =0 =15864	-52	before =0 =15394	61	before =0 =15974	-17	before =0 =3978	-65
14	before =160 =2	19	before =0 =17832	-34	before =0 =796	-39	before =0 =1958	-55	before =16 =1958	-29	before =0 =11958	-48	before =112 =0	-87
14	before =0 =7972	-48	before =0 =3958	-58	before =128 =2	-58	before =0 =18394	-34	before =0 =3397	55	before =0 =3959	34	before =0 =18395	-19
14	before =32 =138	28	before =0 =13835	27	before =0 =142	-42	after =112 =0	-45	before =16 =1396	-67	before =0 =11396	27	before =0 =186	-45
14	before =0 =7254	32	after =145 =0	23	before =114 =0	-20	by =160 =0	-67	before =0 =3594	-45	before =0 =12594	-73	before =0 =13918	55
14	before =64 =118	-36	before =32 =15878	50	before =32 =78	21	before =1 =3358	-28	before =0 =13582	-85	before =0 =7794	-44	before =0 =13876	-30
14	before =96 =4	-54	before =0 =538	48	before =16 =19594	-35	before =64 =11958	-16	before =32 =3958	-29	by =80 =0	-67	by =112 =0	-66
14	before =0 =2558	-67	before =16 =1358	-49	before =16 =13592	-44	before =0 =13794	-35	before =0 =1784	-25	by =234 =0	-44	before =0 =792	-39
14	before =0 =1396	55	before =0 =13962	-31	before =50 =0	-17	before =0 =17934	-14	before =32 =13586	-17	before =0 =134	35	before =48 =2	46
14	before =32 =102	-15	before =113 =2	-19	before =0 =98	-21	before =1 =24	-32	before =129 =4	-30	before =0 =326	-31	before =0 =3272	-40
14	before =226 =4	33	before =0 =1278	-73	before =0 =12792	-61	before =0 =1390	31	before =64 =10	-41	after =2 =0	-21	by =10 =0	44	by =2 =0	-13
14	after =34 =0	-39	before =16 =13596	-15	before =0 =11358	-81	before =0 =17394	-29	before =64 =15358	-15	before =0 =18782	-16
14	before =0 =2526	-58	before =107 =0	21	before =98 =6	-32	before =0 =12738	-62	before =0 =19586	-77	before =0 =7738	-47	before =0 =144	-18
14	before =0 =7944	-36	before =0 =795	-57	before =0 =12558	-33	before =0 =15924	-26	before =64 =15938	-26	before =0 =13539	-36	before =48 =0	-85
14	before =0 =11978	-28	before =0 =6594	-27	before =0 =13458	-16	by =161 =0	-24	by =226 =0	-36	before =0 =762	-34	before =96 =24	-12
14	before =224 =4	-32	before =0 =15939	-17	before =0 =642	-46	before =0 =15839	-33	before =224 =24	-20	before =0 =1378	-24	before =96 =72	-14
14	by =144 =0	-50	by =208 =0	-75	before =0 =1832	-18	before =32 =335	51	before =0 =7397	-29	before =0 =3918	-66	before =16 =1935	-18
14	before =16 =135	-41	before =0 =11935	22	before =0 =3919	-28	before =0 =7973	-19	before =0 =5394	-61	before =0 =5395	-30	before =16 =3352	23
14	before =161 =4	-30	before =0 =3346	-61	before =0 =794	-36	before =0 =658	-54	before =0 =3534	-45	before =0 =6592	-14	before =0 =18584	-22
14	before =0 =19582	-23	before =0 =3878	-66	before =0 =13842	35	before =0 =5258	37	before =1 =13832	-19	before =0 =18702	-30	after =210 =0	-40
14	before =0 =7590	-54	before =0 =7874	-45	before =0 =6586	-77	before =97 =4	-24	before =0 =5182	-18	before =16 =18338	-15	before =0 =12582	-17
14	before =0 =19592	-48	before =0 =15926	-67	before =32 =15926	-13	before =0 =3278	-62	before =0 =18335	-20	before =0 =13583	-30
14	before =0 =19786	-19	before =32 =52	-22	by =227 =0	-20	before =33 =32	-19	before =97 =32	-30	before =35 =0	-34	before =228 =0	-15
14	before =0 =14558	20	before =0 =790	-26	before =0 =13858	-36	before =0 =718	-13	before =0 =12658	-35	before =17 =19358	-15	before =0 =2646	-20
14	before =16 =134	-42	before =161 =1	-17	before =226 =2	-32	before =0 =12538	-47	before =0 =7390	-58	before =0 =7872	-73	before =1 =7390	41
14	before =64 =13538	39	before =33 =24	-55	before =0 =13734	-26	before =0 =164	-14	before =0 =15964	-25	before =32 =70	28	before =16 =3958	-41
14	before =177 =0	-32	before =0 =7926	-47	before =1 =126	-29	before =0 =2538	23	before =0 =7902	-89	before =0 =10394	-43	before =0 =386	-31
14	before =137 =0	-78	before =128 =6	-20	before =0 =15838	-46	before =153 =0	-43	before =0 =624	-70	before =9 =24	-20	before =0 =7862	-87
14	before =1 =624	-50	before =130 =4	-32	before =0 =6252	-61	before =203 =0	-59	before =194 =6	-34	before =1 =6252	-41	before =0 =5594	-57
14	before =227 =0	-53	before =0 =75	-22	before =136 =0	-15	after =91 =0	-35	before =0 =7594	-12	before =0 =11394	31	according =1 =0	-109
14	before =1 =78	-13	before =0 =13872	23	before =64 =7358	-18	before =68 =0	-13	before =0 =7786	-73	before =0 =3876	-31	before =162 =0	-34
14	before =163 =0	-37	before =225 =24	-13	before =121 =0	-44	before =0 =7912	-51	before =122 =0	55	before =113 =6	-29	before =1 =11358	-13
14	before =32 =738	39	before =0 =18535	-20	before =0 =17918	17	before =0 =342	-32	before =0 =11834	-26	before =0 =3432	-19	before =0 =13478	-27
14	before =128 =18	-13	before =0 =19182	-52	before =0 =13838	-34	before =0 =62	-91	before =9 =2	-54	before =1 =62	-62	before =16 =58	-28
14	before =0 =17874	-17	before =32 =782	-43	before =0 =7734	-38	before =0 =15942	-27	before =0 =15858	-34	before =0 =15862	-48	before =41 =2	-41
14	before =32 =62	-18	before =97 =62	-14	before =0 =6338	-61	before =16 =1824	-15	before =0 =11824	-65	before =0 =15918	-37	before =0 =11825	-32
14	before =0 =6339	-14	according =64 =0	83	before =0 =19538	-37	before =0 =424	-51	before =32 =1595	19	before =32 =15	45	before =0 =4782	-58
14	before =240 =4	-47	before =64 =1586	-14	before =0 =4758	-46	before =0 =395	43	before =128 =15	-52	before =1 =102	-20	before =210 =2	-16
14	before =0 =7624	-36	before =0 =3438	-18	before =16 =2539	-24	before =16 =18252	-14	before =0 =15875	-27	before =0 =7795	-40
14	before =0 =3343	25	before =0 =14539	-13	before =0 =14538	54	before =0 =7939	14	before =128 =13594	-22	before =0 =6242	-30	before =0 =7538	-20
14	before =72 =0	-50	after =160 =0	-14	before =0 =7584	47	before =0 =19596	-16	before =0 =18338	-19	before =0 =15873	-27	before =0 =7959	12
14	before =0 =7352	-30	before =67 =2	-33	before =128 =10	-15	before =0 =2586	-35	before =0 =2594	42	before =0 =7824	-81	before =0 =1246	-16
14	before =32 =3358	58	after =243 =0	-15	before =242 =2	-19	by =129 =0	-41	before =217 =0	-79	before =208 =6	-43	before =218 =0	-29
14	before =209 =6	16	before =17 =3358	-20	before =251 =0	-22	owner =16 =0	-31	before =0 =2596	-41	before =0 =7952	-59	by =242 =0	21
14	before =0 =318	-35	before =16 =4	22	before =0 =104	-48	before =16 =5358	-34	before =0 =258	-70	before =0 =3393	-52	by =138 =0	-19
14	before =130 =0	-42	before =98 =12	23	before =0 =12794	-45	before =0 =12795	-22	before =0 =1352	35	before =128 =778	-13	before =0 =13596	-27
14	before =235 =0	-15	before =0 =148	-14	before =0 =1935	39	before =0 =152	-48	before =0 =19394	-42	before =0 =92	-19	before =0 =9394	19
14	by =224 =0	-71	before =0 =242	-26	before =0 =4258	-49	before =1 =13594	-39	by =241 =0	-39	by =250 =0	-17	before =0 =7875	-28	before =1 =75	-16
14	before =16 =12558	-30	before =0 =7124	-36	before =0 =13950	59	before =32 =7938	-29	before =1 =395	-22	before =0 =5587	-16	before =0 =1592	-32
14	before =224 =12	-27	before =225 =12	-15	before =34 =2	-18	before =0 =7876	-51	before =35 =2	-17	before =1 =7786	-31	before =0 =7787	-14
14	before =26 =2	-19	before =0 =3870	-35	before =218 =2	19	by =89 =0	-14	by =81 =0	26	before =146 =0	-17	before =0 =654	-13	after =194 =0	-29
14	before =16 =12782	-22	before =0 =7784	-39	before =33 =4	-51	before =1 =15958	-35	before =0 =4394	-40	before =0 =58	14	before =0 =5838	43
14	before =0 =7936	-18	before =0 =13738	-60	before =0 =12786	-72	by =194 =0	-24	before =0 =5392	-13	before =0 =764	-29	by =106 =0	-37
14	before =32 =13594	-29	before =0 =5278	-26	before =194 =2	-18	before =0 =3385	-21	before =0 =582	29	before =0 =42	-28	before =0 =2536	-46
14	before =0 =2590	-20	before =0 =3182	-42	before =0 =7858	-33	before =0 =1362	-25	before =0 =15936	-48	before =233 =0	-76	before =224 =6	-44
14	before =0 =3390	-30	before =0 =10338	-23	before =194 =4	-20	before =0 =7383	23	before =0 =13902	77	before =0 =7739	-18	before =16 =3395	49
14	before =0 =10339	-14	before =0 =13903	31	before =0 =1342	-38	before =0 =13432	-43	before =0 =5596	-29	before =0 =12752	-25
14	before =16 =2534	-40	before =0 =1858	-34	before =0 =3538	-38	before =0 =17864	-23	before =41 =4	-32	before =32 =64	-29	before =0 =14594	36
14	before =0 =324	-20	before =0 =358	-28	before =0 =7783	40	before =0 =18594	-16	before =0 =2584	17	before =138 =0	-32	before =0 =13852	26
14	before =16 =338	-22	before =0 =7835	-29	before =0 =3587	-36	before =16 =13978	43	before =0 =6462	-57	after =17 =0	-48	before =0 =7918	-31
14	before =1 =15878	-16	before =1 =7958	-18	by =98 =0	-72	before =0 =13786	-51	before =1 =195	-30	before =0 =15382	-37	before =32 =12	-39
14	before =16 =184	-25	before =0 =18518	-37	before =0 =17358	43	before =16 =3386	-70	before =250 =0	42	before =241 =6	-21	before =1 =15862	-15
14	before =1 =6394	-22	before =16 =32	-75	before =0 =3902	-33	before =42 =2	-39	before =33 =62	-24	before =0 =6335	-18	before =0 =6334	-37
14	before =96 =12	-45	before =0 =17952	-17	before =32 =15358	38	before =129 =2	-27	before =64 =15394	-22	before =0 =13953	-35
14	before =16 =12334	-18	after =26 =0	37	by =17 =0	-22	before =1 =10338	-26	before =0 =7903	-25	before =0 =252	-44	before =0 =6438	-54
14	before =0 =7870	-45	before =18 =0	-27	before =1 =70	-17	before =0 =12734	-31	before =17 =13958	-27	before =0 =13593	-34	before =16 =3382	14
14	before =0 =17876	-24	before =0 =1535	-18	by =75 =0	31	before =0 =55	-30	before =0 =7385	-31	before =0 =7873	-40	before =0 =7384	-27
14	before =0 =52	13	before =0 =7924	-29	before =0 =19258	-28	before =0 =1978	-23	before =0 =9958	-14	before =0 =13874	-24	before =11 =0	47
14	before =2 =6	-19	before =0 =13870	29	before =0 =7825	-46	before =0 =382	53	before =0 =988	-28	before =0 =5390	43	before =0 =5959	19
14	before =16 =3878	-14	before =0 =11838	-37	before =0 =150	-20	before =0 =7950	-36	before =0 =13877	-32	before =0 =13964	-47	before =8 =4	-38
14	before =72 =4	-22	before =0 =19384	-20	before =0 =13972	36	before =66 =4	-39	before =0 =3539	-21	before =0 =534	-23	before =0 =5352	12
14	before =0 =12778	-35	before =0 =13926	-54	before =161 =2	-26	before =0 =17862	-16	before =162 =2	-23	before =0 =1790	-14	before =32 =10	13
14	before =64 =1595	-13	before =0 =704	-18	before =17 =4	-12	before =81 =4	-18	before =16 =5396	29	before =0 =10335	-20	before =0 =10334	-42
14	before =16 =3353	-16	before =33 =1	-18	before =0 =1134	-21	before =16 =13538	-22	before =10 =12	64	before =1 =72	-19	before =0 =1446	-44
14	before =1 =7358	-50	before =130 =1	-25	after =211 =0	-13	before =0 =19386	-25	before =1 =7386	-13	before =1 =10334	-15	before =0 =19194	62
14	before =0 =18358	-31	before =145 =24	-16	before =0 =6538	-73	before =0 =586	-50	before =0 =5872	-57	before =0 =7879	-15	before =96 =15	-16
14	before =0 =1502	-18	before =32 =2534	-14	before =33 =2534	-30	before =33 =70	-12	by =48 =0	-22	before =25 =0	-14	before =0 =3854	40
14	before =0 =18778	-12	before =64 =1394	-38	before =64 =13952	-21	before =74 =2	-43	before =0 =7758	-44	before =10 =4	52	before =1 =64	13
14	before =0 =17978	14	before =0 =82	-34	before =1 =6338	-24	before =0 =15863	43	before =0 =15962	-14	before =0 =1795	14	before =0 =5396	-17
14	before =176 =4	-28	colon =128 =0	-53	before =0 =2595	-58	before =16 =242	-14	by =209 =0	-60	before =89 =4	-37	before =16 =13586	-52
14	before =0 =4338	-28	before =32 =13538	-33	before =0 =7658	-28	before =144 =1	-19	before =16 =395	-54	before =144 =15	-14	before =0 =11839	-27
14	before =16 =3952	35	before =0 =2439	-18	before =217 =2	-16	before =250 =2	39	before =0 =535	25	before =227 =2	-19	before =0 =7596	-62
14	before =0 =15258	-17	before =32 =784	-20	before =0 =7853	-21	before =0 =3526	-17	before =32 =15978	-25	before =32 =15959	-22
14	before =0 =12793	-27	before =0 =15927	-17	before =218 =4	-29	before =0 =10538	-29	by =202 =0	-19	before =0 =15359	-31	before =0 =6478	-35
14	before =195 =0	-44	before =33 =13958	-37	before =0 =1424	-31	before =0 =13942	13	before =0 =7859	-40	before =0 =18558	-35	before =0 =15859	-14
14	before =0 =14394	34	before =129 =15	-25	before =0 =1264	-27	before =0 =2592	-32	before =0 =14596	-16	before =0 =352	21	before =0 =15834	-14
14	before =0 =13584	-25	before =0 =13585	-16	before =228 =2	-16	before =0 =13864	16	before =0 =3874	-20	before =43 =0	-22	before =1 =7394	-28
14	before =200 =0	-28	before =0 =2432	-40	before =0 =1258	42	before =0 =13924	-15	before =0 =4786	-37	before =32 =1590	-20	before =16 =13593	-39
14	before =0 =13979	-30	before =0 =13944	26	before =0 =7587	39	before =1 =124	-39	before =0 =1936	-22	before =0 =13735	-34	before =0 =3255	-63
14	before =0 =4783	-40	before =64 =144	37	before =0 =17342	-24	before =0 =18252	-32	before =16 =35	43	before =0 =18253	-25	before =0 =19395	-20
14	before =0 =7834	40	before =32 =1586	-57	before =104 =0	21	before =1 =13596	-34	before =32 =15872	-29	before =65 =10	-18	before =80 =13958	-22
14	before =0 =5938	-30	before =0 =6395	-27	before =1 =7862	-29	before =0 =1918	-12	before =0 =518	-25	before =0 =11586	-15	before =0 =13454	-49
14	before =16 =13876	-16	before =0 =11386	-32	before =16 =3959	-51	before =0 =2433	30	before =0 =7344	28	before =161 =24	-14	before =0 =336	-42
14	before =0 =6474	-20	before =44 =0	-44	before =35 =6	-31	before =0 =6358	-33	before =32 =3352	47	before =0 =13847	-39	before =1 =13592	-13
14	before =0 =13524	74	by =145 =0	-16	before =0 =3391	-31	before =0 =1138	-50	before =16 =13938	18	before =0 =11392	-24	before =0 =12783	-22
14	after =146 =0	-15	before =64 =582	-19	before =0 =5832	-14	before =8 =6	-26	before =144 =78	-16	before =170 =0	-39	before =161 =6	-17
14	before =0 =1346	-19	before =169 =0	-23	before =32 =7958	-44	before =1 =13918	-13	before =0 =11934	26	before =107 =2	-23	before =16 =334	-18
14	before =32 =7824	-20	before =0 =13862	-54	before =202 =2	-27	by =42 =0	-52	before =0 =7582	-30	by =90 =0	42	before =17 =13586	-14
14	before =201 =12	-18	before =0 =7593	-15	before =32 =7358	-26	before =0 =14478	-27	before =0 =744	32	before =8 =2	-13	before =72 =2	-34
14	colon =192 =0	-61	before =98 =4	-20	before =0 =6559	-46	before =105 =2	-22	before =0 =3864	-32	before =0 =13879	-52	before =32 =15394	-28
14	before =0 =736	-39	before =0 =3872	-31	before =0 =12764	-20	before =16 =13597	-18	before =0 =7135	38	before =1 =7832	-21	before =0 =12586	-38
14	before =16 =7586	-33	before =90 =24	-16	before =0 =3276	-72	before =16 =3594	-29	before =0 =5582	-40	before =0 =3595	-70	before =0 =3942	-46
14	before =0 =2435	-39	before =0 =2434	-20	before =90 =2	-69	before =81 =62	-13	before =0 =3592	-17	before =16 =5394	-49	before =249 =0	-33
14	before =32 =1382	-26	before =0 =12784	-23	before =0 =4395	41	before =0 =13868	-44	by =218 =0	-14	before =74 =24	-48	before =32 =15938	42
14	before =32 =135	-46	by =83 =0	19	before =26 =0	-43	before =0 =12632	18	before =16 =2594	-31	before =16 =2595	-13	before =0 =1268	-24
14	before =0 =54	16	before =0 =7518	21	before =0 =12718	-18	before =16 =2439	19	before =0 =34	26	before =0 =6587	-16	before =32 =38	-24
14	before =32 =1358	-14	before =0 =10395	-31	before =91 =0	-42	before =219 =0	13	before =210 =6	-21	before =0 =15372	-20	before =33 =78	-15
14	before =89 =2	-56	according =209 =0	-59	before =16 =1342	-14	before =0 =11342	-26	before =154 =0	-25	before =145 =6	-37	before =64 =5594	-12
14	before =33 =10	-30	before =122 =2	-52	before =0 =18586	-13	before =16 =322	35	before =32 =15902	-20	before =32 =1596	-34	before =0 =3926	-45
14	by =34 =0	-22	before =16 =13944	-44	before =0 =18658	-12	before =0 =1184	-17	before =0 =7919	-27	before =0 =7865	-25	before =0 =18595	-15
14	before =32 =395	-41	before =0 =1452	-13	before =0 =1255	-14	before =80 =1958	-13	before =0 =19593	-16	before =0 =7454	-33	before =179 =0	-19
14	before =16 =1386	-31	before =0 =1135	-16	before =16 =19592	-20	before =0 =3596	-26	before =0 =7785	48	before =104 =2	-24	before =64 =5586	-15
14	before =64 =1358	-20	before =0 =3344	-48	before =16 =13872	-30	before =108 =0	-18	before =0 =7034	-51	before =0 =18784	-28
14	before =96 =15958	-16	before =64 =19594	45	before =32 =7935	44	before =16 =19586	47	before =16 =1384	41	before =16 =13852	15
14	before =0 =12796	-42	before =0 =4334	20	before =0 =13859	-20	before =0 =3877	-17	before =16 =13534	39	before =32 =3392	37	before =0 =13479	-47
14	before =16 =42	-14	before =0 =1242	24	before =0 =3364	-14	before =0 =13946	-25	according =193 =0	-44
15	colon =1	-25	before =2	-58	before =5	-49	before =3	-37	before =8	-32	before =12	-39	after =1	-147	after =3	-66	after =5	-75	after =8	-38
15	after =12	-17	by =2	60	by =5	-59	by =8	-86	by =12	-78	owner =2	-39	owner =5	-119	by =3	-16	by =1	-74	according =2	-17	according =5	-30
15	according =12	-28	colon =5	-48	colon =2	51	colon =8	-17	according =3	71	according =1	20	according =8	-19
16	before =0 noun	-65	before =1 name	-111	before =0 rel	-48	after =0 pron	-34	by =0 noun	-17	after =0 name	-15	owner =0 pron	-30
16	after =0 noun	-52	by =0 det	-21	before =0 num	-51	by =0 num	-95	according =0 det	26	by =0 name	16	after =1 name	-81	owner =0 noun	-21
16	colon =0 pron	-61	owner =0 adv	-55	owner =0 verb	13	after =0 rel	-28	after =0 num	-19	according =0 name	14	by =1 name	-53	owner =0 rel	-31
16	colon =0 noun	-26	colon =0 det	13	by =0 pron	-63
17	before =1	-16	before =2	-44	before =3	-63	before =5	-79	after =0	-37	according =0	15
18	colon stop name	-17	before say prep	-36	owner noun name	-139	before verb name	-70	before verb pron	20	before say comma	-21
18	before think pron	-83	after think pron	-29	before verb noun	-72	before want sub	31	before aux prep	-49	before verb prep	-28
18	before think name	-22	after think name	-43	owner noun stop	-30	before aux det	-16	before judge name	76	after judge name	-49
18	owner noun verb	-129	owner noun comma	-91	after react det	-50	before react prep	-20	before think det	30	after think det	-56	before say sub	67
18	before verb comma	-36	before say noun	21	after say noun	-17	before say pron	85	before think sub	69	owner judge aux	-44	by prep det	-25
18	owner noun conj	-39	before say name	25	before want quote	27	owner react prep	-19	before react stop	-45	after want det	-36	before verb conj	-26
18	before judge det	25	after judge det	-44	before think noun	-48	after think noun	-21	before judge prep	-106	before deny prep	-15	by prep num	-95
18	according prep det	26	before verb sub	-25	before say det	48	after say det	25	owner noun aux	-21	before judge sub	-70	after react noun	-15
18	by prep name	12	before say stop	-44	before aux stop	-15	owner show prep	-28	before ask det	21	after ask det	-22	before ask prep	-36
18	owner noun mark	23	before show stop	-15	before aux rel	-74	before show prep	-108	before verb num	-32	owner noun dash	-94	before aux pron	-39
18	before want noun	15	after want noun	-23	before judge noun	14	after judge noun	-19	before aux comma	-69	before think prep	-62
18	before show noun	19	after show noun	-17	after show name	-35	before aux num	-50	before show det	44	after show det	-37	owner say prep	15
18	before want stop	-66	before say conj	-65	owner judge stop	39	before show sub	54	before judge conj	-76	before ask stop	-100
18	before judge stop	-122	before allege det	19	after allege det	-21	before say mark	-48	owner noun det	-97	before judge pron	62
18	after judge pron	-26	before allege name	28	after allege name	-41	before want conj	-54	owner show aux	-37	colon stop num	-77	owner say dash	-43
18	before ask name	70	after ask name	-36	before think comma	-34	before think rel	-40	before judge dash	30	before verb mark	-65
18	before show pron	26	before aux sub	-68	owner say verb	-103	owner say conj	-30	after say num	-15	according prep name	14	owner noun rel	62
18	after want name	-20	before ask noun	-44	after ask noun	-16	before want pron	24	after want pron	-21	before allege stop	-63	owner say comma	-55
18	before verb dash	-114	before admit sub	24	before aux dash	-55	owner noun sub	-66	owner noun quote	-32	owner noun poss	-70	before deny noun	-20
18	after deny noun	-15	owner say stop	-66	by prep pron	-63	owner say aux	-83	owner judge noun	-63	owner ask stop	-36	owner think noun	-43
18	before judge comma	-16	before aux conj	-68	before admit noun	21	before think conj	-32	before react comma	-67	before deny name	27
18	after deny name	-12	after say rel	-20	before aux mark	-72	colon stop pron	33	before ask sub	97	before deny sub	58	before admit det	-41
18	after admit det	-28	before admit pron	-61	after admit pron	-21	before show comma	-60	owner judge det	-53	owner say cue	31	before say dash	-20
18	owner want aux	-18	before allege noun	-35	after allege noun	-15	before deny det	-52	after deny det	-17	owner judge comma	-15
18	before allege prep	-13	owner noun pron	-15	before deny comma	-37	before ask conj	-29	owner noun noun	-30	owner want stop	-22
18	owner ask prep	-70	before judge quote	53	before say num	-30	owner say rel	-55	before say poss	-31	before react conj	22	before think dash	18
18	before allege pron	67	after allege pron	-12
19	say out	49	noun *	-39	verb *	-42	verb it	32	verb the	21	say ,	-22	think we	-13	aux like	88	think it	27	verb out	77	aux *	-18	noun to	21
19	verb an	-17	noun .	-118	verb their	25	aux the	-86	think you	-50	judge *	62	noun ,	-91	verb off	62	verb millions	29	aux for	16	react on	49
19	want to	18	noun against	-34	think what	38	say when	-55	say about	85	verb ,	-36	say he	33	want for	18	want ,	-16	think how	47	react by	-39
19	prep her	-79	noun and	-23	say *	40	verb in	-23	verb as	-49	react in	18	verb his	20	react .	-62	say to	-24	aux a	-37	verb but	35	aux to	-95
19	want the	-57	judge her	59	noun in	-200	verb across	-30	want that	31	verb into	-57	verb with	-33	deny in	-37	prep a	13	think a	-51	aux on	-99
19	aux “	-22	noun as	-100	say them	13	say reporters	57	say from	-99	verb from	-26	stop /	-52	verb information	-19	aux what	31	say she	35
19	say .	-43	noun will	-38	verb or	-68	aux .	-32	verb this	-17	say that	81	show as	-51	ask her	-61	ask about	-16	ask in	-36	verb on	-35
19	verb over	-27	noun at	-93	aux that	-74	think the	-70	aux of	-19	say by	-68	think that	86	say another	-40	noun —	-45	noun would	-36
19	verb political	-36	noun for	33	verb by	-49	verb no	41	say on	30	think she	-21	aux ,	-69	think he	-32	aux him	-21	aux this	-56	verb against	-16
19	say her	43	verb for	-45	verb down	57	say during	-34	think about	52	verb my	-16	say for	13	verb up	-36	verb more	-48	judge in	-48	think as	-70
19	noun should	-28	aux done	-37	verb those	23	verb and	-61	judge by	-83	say a	67	aux up	-58	verb one	-79	show a	15	judge among	-38	judge on	-91
19	want his	49	say of	38	ask to	-17	verb ”	-13	want .	-62	aux in	-50	say and	-57	judge .	-101	verb of	-15	verb at	-40	verb events	-35	show .	-22
19	show that	52	verb people	-16	verb some	-13	verb while	-46	ask .	-111	say their	95	want *	22	allege the	-29	verb week	-43	say his	23	noun a	-35
19	think in	28	allege *	20	verb them	14	say with	65	say in	-40	want and	-44	verb among	-53	verb during	-50	react *	-35	stop ‘	58	aux as	-60
19	verb around	-76	verb government	-38	say :	83	show is	-32	noun with	-91	judge to	-22	say —	-64	ask *	63	think ,	-36	verb two	-100
19	verb through	-37	aux they	-32	verb like	-20	judge of	34	aux more	-38	verb “	29	verb after	-21	verb themselves	-26	aux some	72	noun during	-31
19	prep his	-97	think his	62	verb under	-87	verb office	-20	verb between	-57	aux his	-94	say how	-20	aux likely	-62	verb since	-65	want in	-110
19	noun :	57	aux any	-20	aux heard	43	say one	55	verb what	-77	want this	-29	think on	38	noun that	62	aux president	15	aux part	-45
19	prep former	33	verb before	-54	say him	34	want you	-17	say this	44	verb material	-23	allege .	-63	verb opportunities	-46	noun from	-53
19	noun among	-53	aux you	-22	think to	-93	judge him	29	noun on	-21	admit that	23	aux with	21	say up	-53	think they	-46	verb companies	-34
19	verb about	-73	verb thousands	-22	verb manager	-34	say us	-55	noun is	19	aux two	-63	verb ;	-67	aux another	-53	aux mean	-62	verb because	-32
19	aux no	45	aux at	-113	aux true	-43	verb much	-77	verb your	43	aux available	-33	aux among	-27	prep both	27	aux enough	-83	verb enough	-64
19	aux an	-65	prep those	33	think for	-70	aux much	-13	verb forward	-51	verb good	-44	noun or	-56	want by	-67	verb -	-80	verb behind	-40
19	verb everyone	-45	judge his	26	noun into	-58	verb home	23	think him	-15	say night	34	react at	-56	react with	-56	prep this	-34	noun '	-35
19	say they	95	prep two	-51	aux by	-74	react more	-63	judge ,	-17	noun since	-48	aux born	-23	say an	12	aux and	-52	noun had	-61	verb 12	-46
19	verb :	-39	verb money	15	verb any	30	think an	51	verb all	-55	aux wrong	-32	noun by	-24	verb immigrants	47	allege that	27	aux less	-86
19	noun are	-104	show of	-14	verb together	-67	verb new	-15	judge and	-17	aux little	35	prep their	-54	aux doing	-52	think more	59	noun more	-23
19	verb herself	38	verb our	-60	prep any	-15	verb criticism	13	think at	-63	verb sure	-63	think and	-34	aux free	23	verb how	-32	react ,	-68
19	noun does	-16	say as	-54	verb me	-30	verb messages	-45	ask the	29	deny *	22	noun the	-44	say what	-21	deny with	29	verb himself	-27
19	verb three	-40	verb higher	-49	judge :	22	verb white	26	think their	20	judge it	41	aux difficult	21	aux eligible	-62	verb if	-14	verb many	-101
19	noun were	-66	deny that	58	admit the	-36	verb within	-40	verb hundreds	-35	ask a	62	aux good	-33	verb most	-59	show ,	-60	aux out	46
19	verb every	-39	show up	-29	verb ?	14	aux its	-12	say you	-62	noun after	-45	prep other	-65	aux most	-13	aux great	-22	say before	30
19	aux right	23	want against	44	noun when	-37	aux better	-61	verb president	-15	noun remarks	-22	noun over	-51	aux ''	-52	react down	-30
19	noun did	-31	verb better	-55	say -	17	noun 's	-57	noun -	-65	judge them	18	aux important	-60	verb month	29	verb year	-74	noun have	-69
19	aux -	-55	aux over	-18	say its	-33	judge with	-68	aux under	-70	aux hard	-36	noun may	-72	verb ''	-105	prep some	13	think by	-17	verb cash	-43
19	say ;	-39	verb aside	-16	deny ,	-45	verb itself	-57	verb public	-69	verb momentum	-33	aux whether	-22	ask and	-29	aux big	-16	think of	-63
19	verb candidates	40	say any	24	aux due	-42	aux responsible	54	aux many	-42	noun about	-48	prep its	-49	aux meant	-63	ask if	91	noun before	-33
19	aux :	15	noun ?	-62	judge from	38	verb both	-55	aux sure	-16	say me	-27	verb until	-30	aux their	-68	verb candidate	-20	say or	-24
19	say many	-37	noun ;	-21	say over	-27	verb along	45	verb past	-42	verb —	-56	want him	61	aux from	-45	aux glad	52	verb less	30	ask whether	50
19	react and	31	aux since	-24	aux both	43	verb "	44	aux "	18	think when	24	aux her	43	verb these	-18	judge their	-56	prep voters	-48
19	verb former	-41	aux ready	23	aux best	-51	prep many	46	aux against	39	verb old	-42	noun under	-21	verb ready	-43	noun "	-27	verb '	-28
19	verb ahead	-22	verb large	-22	stop "	-22	say /	-40
20	colon =0 name	17	before =2 mark	-14	owner =0 det	19	before =3 prep	45	before =0 aux	-40	before =0 prep	-20	before =0 pron	-19
20	after =0 pron	-73	before =3 aux	13	before =2 pron	29	owner =0 poss	-12	owner =0 noun	-72	before =3 adv	-37	before =3 comma	-20
20	before =1 rel	-68	before =1 name	-13	after =1 name	-35	before =0 noun	-28	before =2 noun	32	before =0 rel	66	before =1 pron	-69
20	after =2 name	-54	after =0 name	-85	before =0 adv	-22	after =0 adv	-59	before =3 verb	-40	owner =1 det	-43	after =3 comma	-99
20	before =0 quote	-41	before =1 det	-79	after =3 prep	-78	before =1 noun	-44	before =2 aux	-43	by =0 cue	82	before =1 cue	16	after =1 cue	-18
20	before =1 prep	-44	before =2 verb	-60	before =2 conj	28	after =2 conj	-30	after =0 aux	-67	by =0 name	-47	before =1 conj	-41
20	before =0 conj	-55	after =0 conj	-65	after =3 aux	-53	before =2 adv	-19	after =2 adv	-57	before =1 comma	14	before =2 comma	55
20	after =2 comma	-41	before =3 conj	-64	after =3 conj	-46	before =3 quote	-76	before =1 quote	-35	after =3 adv	-49	by =0 verb	-68
20	colon =0 noun	-33	before =2 prep	-35	after =0 noun	-105	owner =3 det	-47	before =1 verb	-102	after =0 prep	-92	owner =1 noun	-69	by =0 adv	-153
20	before =2 rel	26	before =0 comma	18	after =0 comma	51	after =0 rel	-26	after =2 aux	-87	after =2 pron	-57	after =1 noun	-50	before =3 mark	-53
20	after =1 comma	35	by =0 prep	-21	after =2 noun	-57	after =1 pron	-50	by =0 quote	-47	before =3 name	-36	after =3 noun	-83	by =0 num	-80
20	before =3 cue	106	before =1 mark	-45	before =0 verb	-60	after =3 quote	-14	before =1 aux	22	after =3 #	-40	colon =0 num	-59	before =0 det	-66
20	before =3 pron	16	owner =3 poss	-28	owner =2 poss	-80	after =0 mark	-44	before =0 mark	-86	before =3 dash	-74	before =0 sub	-63	by =0 conj	-46
20	before =2 cue	51	according =0 name	12	by =0 dash	-56	after =0 quote	82	after =1 prep	-40	after =3 dash	-37	before =0 dash	42
20	before =2 dash	33	after =3 sub	-22	before =1 dash	-75	owner =2 det	65	before =1 sub	-51	by =0 comma	-23	by =0 aux	-92	after =1 conj	-18
20	after =2 rel	-25	before =2 sub	76	by =0 pron	-67	after =1 quote	33	after =1 adv	26	after =1 rel	-58	after =2 quote	46	after =3 verb	-36
20	by =0 mark	-26	after =0 verb	-22	before =3 rel	25	after =0 #	-42	after =0 dash	-24
21	before =12 name	-26	before =12 noun	-33	before =8 name	-34	owner =12 det	18	before =12 det	-18	before =12 pron	18	before =12 rel	25
21	before =5 pron	-57	before =5 det	-79	after =8 pron	-42	before =8 pron	17	before =8 noun	-37	after =2 pron	-25	before =2 pron	21
21	before =3 pron	-14	after =5 pron	-52	by =12 noun	-68	after =2 name	-58	owner =8 pron	-34	before =0 rel	-106	before =3 name	-41
21	before =1 noun	-13	after =5 name	-49	owner =5 name	20	before =5 name	-28	owner =12 name	-100	before =8 det	-32	before =1 pron	-53
21	before =3 noun	-52	after =8 det	-31	owner =8 det	-94	after =3 det	-74	after =12 noun	-72	after =3 pron	-37	before =3 det	-40
21	before =1 name	-12	owner =0 name	16	by =5 det	24	after =12 name	26	owner =3 name	-28	before =5 num	-56	after =12 det	14	before =3 rel	-43
21	after =3 name	-56	before =5 noun	-101	after =5 noun	-38	before =1 det	23	by =8 num	-44	before =8 num	-84	after =2 det	16	by =12 name	-27
21	by =5 name	-31	owner =12 noun	-94	owner =0 pron	-97	by =8 det	-82	by =8 noun	18	before =3 num	-45	owner =3 det	-135	after =8 noun	18
21	after =8 name	-69	before =2 noun	-51	before =12 num	-78	by =12 num	-83	before =5 rel	-162	by =5 noun	20	owner =0 det	-27	owner =3 adv	-60
21	before =0 noun	-19	after =5 det	-15	before =2 rel	-75	owner =5 noun	-37	after =3 noun	-22	owner =12 verb	-25	by =8 name	16	after =1 noun	-15
21	before =1 rel	-90	by =3 det	-85	after =2 noun	-39	according =12 name	103	according =12 noun	-31	before =0 num	96	owner =12 pron	22
21	according =2 det	26	owner =2 det	-100	owner =3 noun	-45	owner =1 name	-23	owner =12 rel	-22	colon =0 pron	-47	colon =0 det	28	by =3 noun	-32
21	owner =8 noun	34	owner =2 pron	-17	owner =1 adv	-55	owner =2 name	-96	owner =1 pron	-22	by =12 pron	-57	by =2 name	-55	owner =5 adv	24
21	colon =1 det	-48	according =2 name	-14	owner =3 pron	-22	by =2 det	-52	owner =0 adv	-44	owner =8 adv	-36	after =5 rel	-19
22	name # stop	22	name mark mark	-124	noun comma noun	59	name noun stop	-67	name comma comma	-122	name prep comma	-78	det prep name	22
22	det prep noun	-64	name noun name	-79	pron rel cue	26	rel comma pron	-92	noun pron prep	-51	pron verb noun	41	name # cue	-24	pron prep cue	-19
22	det sub prep	-56	pron cue verb	-28	pron sub aux	-79	noun verb sub	-17	pron # cue	-32	pron cue aux	-110	det verb name	-145	pron sub cue	-25
22	pron quote cue	105	pron cue poss	-64	noun prep name	-28	name noun conj	-68	noun adv noun	-140	det verb noun	-271	det conj noun	23
22	pron prep conj	-48	name prep rel	-84	name cue name	42	pron rel aux	-63	rel noun pron	-67	pron comma poss	-148	pron # aux	-15	pron # prep	-85
22	rel # aux	-96	name comma cue	55	name cue poss	-98	name prep name	-42	det conj name	14	name dash name	38	name # name	70	noun prep verb	42
22	det noun noun	-75	noun prep det	-105	rel noun verb	-82	noun prep comma	-176	det cue noun	-69	pron comma cue	55	name quote cue	38
22	pron quote adv	-88	name # noun	42	det comma aux	-59	name quote comma	-15	det aux noun	-61	name # poss	-28	rel comma cue	17	name conj prep	-65
22	name cue verb	-72	det quote noun	40	name prep cue	-54	det prep prep	54	det # prep	20	noun conj noun	-46	name # aux	-32	name prep adv	-28
22	num mark noun	-58	det verb mark	-43	name prep prep	-116	pron sub verb	-57	noun prep prep	-15	rel comma aux	-34	det adv noun	-36
22	name cue conj	-54	pron prep verb	18	noun pron verb	-34	noun cue verb	-35	pron comma aux	-41	name verb prep	-57	noun verb comma	-94
22	noun cue comma	-34	det pron noun	-55	pron verb det	-43	noun quote comma	-36	name quote aux	-49	pron cue name	13	pron conj aux	61
22	name comma aux	-40	pron quote aux	-63	name quote noun	21	noun cue prep	-85	name quote poss	22	pron conj cue	41	name prep verb	-86
22	name quote stop	57	pron noun aux	-127	noun quote noun	27	det aux name	-15	noun cue name	-69	det quote name	74	noun verb noun	-31
22	pron adv adv	-60	rel noun det	-133	det prep det	-15	pron verb verb	-67	det rel name	-21	det sub name	65	name verb name	-38	noun cue aux	-28
22	det cue prep	-75	noun sub noun	-101	name conj name	-105	name sub name	-62	noun prep cue	-90	pron # poss	-63	det # aux	-104	noun verb cue	-76
22	pron comma adv	-73	det aux adv	25	rel prep pron	-33	det verb num	21	noun adv prep	-129	pron cue det	-48	det prep adv	-75	rel comma poss	-52
22	det prep comma	25	pron prep rel	-29	rel comma verb	-19	name quote name	29	pron adv aux	-31	det poss noun	-110	noun prep dash	-21
22	det stop det	-24	noun adv comma	-85	num prep comma	-62	noun adv aux	39	det # adv	-109	num prep prep	-44	rel noun cue	35	det quote pron	-16
22	pron aux aux	30	name adv name	31	pron cue cue	-101	noun aux prep	-159	noun cue conj	-12	pron cue prep	26	det prep num	-100	noun aux comma	-78
22	name comma noun	38	name conj noun	-50	pron # adv	65	noun verb verb	-144	det quote aux	-52	name conj aux	-77	pron verb comma	-30
22	noun rel det	-41	rel noun noun	17	noun prep aux	-130	pron adv cue	47	noun prep conj	-13	name conj conj	14	name cue prep	-122	pron adv noun	-32
22	name cue rel	-35	det conj prep	-69	name sub quote	-21	name # sub	-45	num conj noun	18	rel # verb	-79	name rel poss	-55	rel name name	-43
22	name poss noun	34	rel prep noun	-71	noun rel verb	-63	name sub aux	-15	num sub noun	-49	name prep mark	19	name conj adv	-24	name # conj	16
22	name prep num	-50	noun verb conj	-83	noun aux verb	-54	adv noun poss	-21	noun quote aux	-60	name # prep	-45	noun comma verb	-46
22	name noun aux	26	noun sub cue	54	noun verb poss	-38	name prep aux	-175	num comma noun	-101	det verb prep	-89	name name name	-118
22	noun comma name	64	noun conj name	-81	det noun det	-42	pron mark aux	-16	pron comma noun	-64	pron comma prep	17	name noun verb	-116
22	noun rel conj	-28	noun prep stop	-32	num stop comma	-19	noun quote cue	-51	det prep quote	-19	name sub cue	13	noun aux conj	-31
22	name noun noun	-166	noun conj verb	16	noun sub aux	-74	noun aux sub	-54	noun rel cue	-64	det cue det	-48	name prep noun	-41	name # adv	-44
22	rel prep det	-25	noun adv verb	-48	det adv adv	-69	pron verb aux	-41	num prep stop	-14	det comma num	-64	noun conj conj	26	det noun name	26
22	name conj det	-56	name sub conj	16	rel adv det	-35	name cue stop	-46	noun conj prep	37	noun adv cue	-77	name # verb	-16	pron noun cue	-43
22	noun rel pron	-25	det prep conj	-24	pron dash aux	-75	pron # verb	39	rel conj aux	-56	name aux name	42	noun poss prep	-97	det verb adv	-69
22	name verb conj	-90	noun cue mark	-28	noun mark mark	-29	det sub det	-24	det name noun	13	name prep det	-35	det aux det	-67	name stop noun	31
22	name sub verb	-109	name rel cue	-22	noun cue stop	-20	noun verb det	-36	pron noun verb	-126	rel # noun	34	noun rel noun	67	rel comma noun	-51
22	noun conj comma	-84	num comma aux	-30	num comma comma	-49	name aux comma	-36	noun rel aux	-91	rel name cue	54	name noun rel	-68
22	name num name	-65	name cue aux	-95	pron aux verb	-68	noun aux pron	-45	pron cue noun	31	name conj comma	-28	noun quote mark	-30
22	noun aux det	-38	noun aux adv	-44	name rel aux	-84	name quote adv	-17	noun rel comma	29	pron det poss	-22	noun prep adv	-82	rel dash aux	19
22	pron cue quote	-31	det cue num	-13	noun pron noun	-41	noun comma det	-46	noun aux name	-68	name noun poss	-37	det prep aux	-24
22	det dash name	-52	name prep dash	-93	noun aux noun	-71	name verb noun	-104	noun adv poss	-47	rel prep prep	-17	name rel name	48
22	rel prep name	-23	noun aux aux	-22	noun pron cue	-70	pron det noun	-29	det verb pron	-18	name sub noun	-38	pron quote verb	30
22	pron name cue	14	name prep pron	-42	num verb noun	13	pron det cue	-30	det aux pron	-33	name noun comma	-86	noun adv dash	-22	name noun cue	-20
22	name cue comma	25	name quote verb	57	noun adv conj	-43	name adv prep	-64	pron stop aux	-59	det conj det	-64	noun cue rel	-27	rel noun adv	18
22	det mark noun	-74	pron conj verb	-38	noun comma pron	-33	noun pron aux	-15	pron prep noun	-54	det stop noun	-79	name name stop	-87
22	det name name	-19	name mark name	35	name conj dash	-36	pron prep prep	14	noun pron comma	-23	pron sub noun	-41	det prep rel	17
22	rel det verb	-40	det adv aux	-56	noun comma comma	-85	rel prep verb	-54	pron conj adv	-100	name rel noun	20	num dash noun	27	noun adv rel	-17
22	noun comma adv	-33	pron # noun	-31	det name aux	-17	pron cue rel	-24	noun conj rel	-36	name name noun	-76	num stop noun	-45	pron cue adv	-41
22	rel conj name	-13	name stop cue	20	noun prep pron	-67	name quote mark	-51	det # quote	-47	pron noun comma	-29	pron verb cue	-85
22	det noun adv	-32	pron quote poss	-36	pron adv poss	-35	name sub poss	-87	pron sub adv	22	name # dash	-49	noun verb rel	40	num mark comma	-22
22	noun quote verb	-13	rel quote verb	-49	name adv verb	16	num comma prep	-26	noun conj det	-38	rel comma det	-67	name adv cue	-61
22	name noun prep	-99	name num noun	-68	det noun prep	-93	name stop prep	-74	num adv noun	-66	pron name verb	-38	noun adv adv	-38
22	name verb verb	-54	rel quote aux	-57	pron verb adv	-31	name comma adv	44	det comma prep	-44	name cue adv	-60	det quote prep	-28
22	det adv name	20	det cue comma	-16	pron noun adv	22	name # det	-54	noun sub det	-21	rel conj verb	-39	name rel conj	-47	rel comma adv	13
22	name rel stop	28	pron verb prep	-16	noun rel prep	-74	det prep pron	-64	rel name verb	-63	noun sub conj	27	rel prep aux	-55	pron noun prep	-62
22	rel name det	-35	name dash stop	27	noun poss det	-35	rel adv name	-42	pron prep adv	-35	noun quote name	-12	det comma adv	-73	rel # poss	-56
22	rel adv pron	-22	name stop name	57	noun cue cue	-78	adv prep poss	-83	noun poss verb	-29	det verb det	-55	noun sub prep	-49	det det noun	-32
22	pron noun poss	20	noun sub pron	-19	noun prep sub	-50	pron conj rel	-26	name conj verb	-62	name verb dash	-39	name conj cue	-79
22	name adv aux	-76	pron adv prep	-36	name mark aux	-52	name conj stop	-73	det # pron	24	det aux prep	-55	noun prep poss	-75	det dash adv	-29
22	verb name poss	18	noun poss noun	-32	det conj aux	40	name prep sub	-78	det sub aux	-19	pron dash poss	-26	name # pron	43	noun mark prep	-29
22	noun aux cue	-88	noun sub verb	-61	name verb cue	-25	pron cue sub	-18	det mark name	-21	rel noun prep	-24	noun # cue	-87	name verb stop	53
22	pron aux adv	-34	name sub stop	12	pron cue comma	-27	rel det aux	14	rel noun poss	-16	pron rel adv	-26	rel dash pron	-40	num quote quote	-29
22	name adv stop	27	rel # cue	-80	noun sub name	-26	pron det verb	-69	det comma pron	27	name name poss	-51	name mark stop	57	name # quote	-53
22	det adv prep	59	name aux verb	-39	noun verb dash	-21	num prep verb	-12	name rel verb	-13	adv # poss	-44	noun verb mark	-40	rel comma prep	-70
22	noun rel name	-21	pron name comma	-34	rel prep cue	-66	pron conj noun	-46	noun poss rel	-15	noun adv sub	-38	name quote prep	-33
22	det stop name	-49	det aux num	-17	name mark comma	-47	name stop verb	39	noun quote rel	-45	num cue noun	-17	adv verb poss	-14
22	pron sub prep	31	rel num aux	40	num prep name	-63	noun dash prep	-36	name noun adv	58	rel quote name	-38	noun quote conj	-23	det noun aux	39
23	name stop =0	51	name mark =0	-60	mark cue =0	-45	name comma =0	16	noun prep =0	-59	mark cue =1	13	name comma =1	-23	name stop =1	43
23	prep verb =1	-197	prep verb =3	-154	rel pron =0	-78	pron cue =3	-148	pron noun =0	-46	det prep =0	-22	pron cue =1	-36	noun sub =2	-18
23	pron aux =2	-124	noun prep =2	-188	noun stop =3	-40	pron verb =2	-39	pron verb =3	-104	pron aux =0	-41	noun sub =0	-81	pron aux =3	-130
23	noun sub =3	-40	name cue =2	64	pron cue =2	-85	pron stop =3	-20	pron stop =1	21	poss adv =0	-19	name conj =3	-101	noun prep =3	-119
23	noun verb =3	-47	pron poss =2	-17	name conj =0	-21	name stop =3	33	noun verb =1	-90	pron conj =0	-32	rel aux =0	-15	name rel =0	-33
23	name aux =0	-13	noun rel =3	-138	verb stop =3	-31	name aux =2	-98	noun rel =0	-18	aux adv =0	-163	pron comma =0	52	comma verb =0	-18
23	pron prep =0	48	comma verb =1	-103	pron comma =1	-56	noun comma =0	-22	verb stop =2	17	noun verb =2	-30	adv comma =0	-88	adv comma =1	-54
23	noun adv =1	41	noun det =0	-131	rel verb =0	-34	rel verb =3	-51	name cue =1	36	comma adv =1	-34	noun prep =1	-159	noun stop =1	-14
23	comma cue =0	-14	comma cue =3	-30	name comma =3	-107	noun comma =1	-76	rel verb =1	-60	name conj =1	-96	poss quote =0	32	quote verb =3	-15
23	det aux =0	-70	prep cue =1	-126	noun cue =0	14	det adv =3	-65	noun conj =3	-105	noun cue =3	-31	comma cue =2	-54	cue comma =2	-36
23	cue comma =3	-27	noun conj =0	-62	comma rel =1	-20	name verb =3	-123	pron quote =3	-12	rel cue =0	18	rel cue =1	-45	rel cue =3	-117
23	name verb =2	22	pron quote =0	-12	pron aux =1	-142	name aux =1	24	det prep =1	-102	prep cue =3	-232	cue stop =3	-60	noun comma =3	-64
23	name adv =0	46	name adv =1	-37	mark verb =0	-72	det mark =0	-25	conj cue =1	-145	conj cue =3	-123	comma sub =3	-15	name prep =3	-96
23	comma sub =1	-19	pron verb =1	-77	conj aux =2	-59	aux adv =1	-89	aux adv =3	-76	conj cue =0	-149	conj cue =2	-119	comma prep =3	15
23	rel aux =2	-54	aux adv =2	-68	comma prep =1	-27	noun aux =1	-15	noun aux =3	-28	noun comma =2	-51	name aux =3	-61	comma conj =3	-63
23	name prep =2	17	comma conj =1	-45	noun conj =1	-102	prep noun =3	-40	conj verb =0	-58	conj verb =1	19	conj verb =3	-40	comma name =1	-93
23	conj aux =0	-114	conj aux =3	-86	noun aux =2	-133	pron det =0	-63	aux quote =0	-19	quote cue =0	-18	pron name =0	-62	name quote =0	-38
23	quote aux =2	-13	prep aux =3	-106	noun pron =0	-27	noun quote =0	-45	noun sub =1	-53	comma quote =3	-37	rel det =0	-61	noun adv =3	-89
23	aux stop =3	32	aux stop =1	-18	det prep =2	-72	mark comma =3	53	comma det =3	43	name adv =3	-67	noun mark =0	-67	noun mark =1	-33
23	comma noun =0	-40	noun stop =0	19	name stop =2	62	pron adv =1	-52	det adv =0	-59	num comma =0	-60	num comma =2	-16	num mark =0	-35
23	rel pron =1	-17	noun adv =2	-81	noun dash =1	-98	det adv =2	-54	comma adv =2	14	comma adv =0	14	comma adv =3	-118	rel poss =0	-52
23	poss aux =0	-40	det comma =0	-26	comma quote =1	32	conj verb =2	-65	num prep =0	-37	num comma =1	-65	num prep =1	-92	comma verb =2	-77
23	det pron =0	-81	comma aux =0	-49	comma aux =2	-128	prep quote =3	-61	name sub =3	-21	name sub =0	-30	prep aux =1	-105	noun det =1	-85
23	rel noun =0	-25	pron comma =3	-44	adv stop =3	19	name conj =2	-74	name adv =2	-76	mark comma =0	-34	name mark =1	-43	rel pron =2	46
23	adv stop =0	-22	quote verb =1	-24	rel name =0	-66	rel noun =1	-32	noun cue =2	-53	mark verb =1	-52	comma num =1	-44	num verb =1	-70
23	num verb =0	-37	num stop =1	-56	verb comma =2	-32	verb comma =3	-72	conj adv =2	-32	conj adv =3	-91	sub cue =2	-60	sub cue =3	-56
23	rel cue =2	-59	noun rel =2	-43	name verb =1	-19	name comma =2	-106	comma name =0	-14	mark aux =0	-58	det comma =1	-24	det prep =3	-55
23	prep adv =1	-55	mark quote =0	-22	prep stop =3	-44	det quote =3	-37	det quote =0	-57	quote cue =2	-24	quote adv =0	-16	conj aux =1	-17
23	pron prep =3	-51	comma noun =3	-58	comma quote =2	-36	det aux =1	21	det stop =3	-32	rel det =1	-18	det aux =3	-36	pron poss =1	-27
23	sub adv =2	-24	num stop =0	-36	adv stop =1	-66	comma name =3	-43	noun dash =3	-39	cue stop =2	-41	det aux =2	-15	det conj =0	-28
23	conj adv =0	-72	mark cue =3	-60	verb adv =2	25	noun det =2	-70	comma aux =3	53	conj adv =1	-82	comma rel =3	-83	prep det =3	-38
23	noun pron =2	-15	num conj =1	-18	dash cue =0	-42	num aux =1	-15	num aux =0	-40	comma conj =0	-24	sub verb =3	-44	pron stop =0	-30
23	rel prep =0	-42	pron noun =2	-38	sub aux =2	-20	pron adv =3	-54	det stop =0	-47	comma aux =1	-15	comma prep =0	20	mark prep =3	-19
23	num mark =2	-18	rel name =1	-24	poss prep =0	-19	name dash =1	-33	name dash =0	-81	comma num =3	-47	quote cue =1	-38	quote cue =3	-49
23	pron noun =1	-50	dash aux =0	-30	dash aux =1	-54	comma pron =1	27	dash cue =3	47	comma quote =0	-35	dash verb =0	22	adv comma =2	-25
23	rel adv =3	-53	num mark =1	-14	comma noun =1	-20	det rel =0	-119	comma det =2	-33	det rel =1	-12	name dash =3	-27	rel verb =2	-24
23	det pron =2	-17	rel pron =3	-13	sub verb =0	-49	sub aux =3	-22	pron adv =2	-31	sub verb =1	-29	det mark =2	-39	pron prep =1	-50
23	poss adv =1	-25	prep num =3	-44	verb noun =3	-28	num stop =3	30	det adv =1	-72	comma det =1	-15	num prep =3	-21	sub cue =0	-58	mark aux =1	-42
23	dash adv =0	-28	rel adv =1	-35	adv comma =3	-84	sub cue =1	-43	pron prep =2	-44	rel noun =2	-18	prep adv =3	-76	rel comma =0	-58
23	dash verb =3	-56	name quote =1	-14	prep stop =1	-41	pron rel =1	-46	dash verb =1	-13	name sub =1	29	dash cue =2	-63	noun det =3	-13
23	poss adv =2	42	verb dash =2	-14	dash adv =3	-49	verb dash =3	-15	cue adv =2	-39	cue prep =3	-17	comma det =0	-49	dash dash =0	-33
23	dash dash =1	-21	num quote =0	-12	comma rel =2	40	mark stop =1	-30	mark stop =0	-29	verb quote =3	-54	rel adv =2	-21	aux verb =3	-18
23	verb quote =2	-31	prep comma =1	-31	num conj =3	-26	rel quote =0	-25	poss adv =3	-24	dash verb =2	-22	dash dash =3	-58	det quote =2	-26
24	=0 before say	-17	=0 before verb	-48	=1 before say	28	=1 before think	-67	=1 after think	-46	=1 before aux	-78	=1 before want	-92
24	=1 by prep	-60	=1 owner noun	-61	=0 after judge	-82	=0 before aux	-12	=0 before react	-16	=0 after react	-58	=0 before want	27
24	=1 after say	57	=1 owner judge	34	=1 before react	-19	=0 owner react	-35	=0 after say	-115	=0 after want	-56	=0 before think	18
24	=0 after think	-65	=1 before judge	-17	=0 owner judge	-24	=1 before deny	20	=0 owner show	-49	=0 before ask	-18	=0 after ask	-61
24	=0 before show	18	=1 after judge	-41	=1 after want	-33	=0 after show	-52	=0 owner say	-18	=0 after allege	-58	=1 owner show	-29
24	=1 before ask	48	=0 owner ask	19	=1 owner say	13	=1 before show	-13	=1 after show	-26	=1 according prep	48	=1 before allege	46
24	=0 before admit	-31	=0 after deny	-38	=1 owner think	-27	=0 owner think	-60	=0 after admit	-44	=0 owner allege	24	=1 owner want	-38
24	=1 after allege	-21	=1 owner ask	-44	=0 owner deny	-31
25	colon : name =0	-15	before ) cue =0	-23	before ) cue =1	-69	before ( name =0	-73	before ( name =1	21	before , noun =1	67	before . comma =0	-48
25	before . comma =1	-26	before , name =0	-77	before , name =1	28	before in name =0	-92	before in name =1	25	before for verb =0	-29
25	before for verb =1	-52	before he cue =0	-20	before he cue =1	-138	before , rel =1	35	before to verb =1	-107	before for det =0	-58
25	before for det =1	-27	before said comma =0	31	before of pron =0	-58	before of pron =1	-96	before * adv =0	-40	before because pron =1	-51
25	after * verb =1	-15	before * verb =0	-53	before * verb =1	-19	before think pron =0	-45	before * prep =0	16	before think pron =1	-15
25	before by adv =1	-22	before and det =0	-93	before should aux =0	-104	before who aux =0	-64	before who aux =1	22	after is verb =1	-46
25	before is verb =0	15	before is verb =1	-20	before we aux =1	-46	before that pron =0	-77	before that pron =1	-52	before * adv =1	-27
25	before is det =0	-88	before are verb =0	-64	before are verb =1	-37	before * comma =0	-100	before * comma =1	-61	before into name =0	-26
25	before into name =1	-15	before ) dash =0	-30	before ) dash =1	-67	before as verb =1	-21	before the noun =0	-54	before that verb =0	-167
25	before that verb =1	-19	before has prep =1	-13	after of noun =0	-38	before focused prep =0	55	before , cue =0	-51	before , cue =1	-139
25	before focused prep =1	-19	before know det =0	30	after in det =0	45	after in det =1	-69	before was cue =0	-83	before said sub =1	-24
25	before , pron =0	-23	before , pron =1	-92	before before det =0	-28	before before det =1	-69	before of det =0	-116	before was cue =1	-62
25	before told noun =0	-14	after in name =1	26	after was cue =1	-16	before and prep =0	-13	before and prep =1	-49	before back prep =0	17
25	before back prep =1	37	before “ verb =1	-22	before , det =0	-68	before , det =1	46	before of cue =0	-16	before of cue =1	-71
25	before is det =1	-120	before were cue =0	-39	by and name =0	-114	by and name =1	-35	before across det =0	-20	before across det =1	20
25	before and name =0	-149	before and name =1	14	before were cue =1	40	before made prep =0	-31	before “ noun =0	-29	before would noun =0	19
25	before could verb =0	-38	before comes prep =0	-86	before comes prep =1	-44	before was verb =0	-60	before of name =0	-36	before of name =1	27
25	before than det =0	-32	before than det =1	16	before was verb =1	-91	after , noun =0	-142	after , noun =1	98	owner foreign noun =0	-46
25	before and noun =0	-81	before and noun =1	19	before is cue =0	-43	before is cue =1	-81	before continues prep =0	-64	before even prep =0	-43
25	before even prep =1	30	before to name =0	-65	before to name =1	-93	before continues prep =1	-37	before ' verb =0	23	before on adv =0	16
25	before on adv =1	-98	before would cue =0	-38	after in noun =1	-14	before , sub =0	-26	before , sub =1	-23	before in noun =1	-38
25	before would cue =1	-19	by than noun =0	-24	by than noun =1	-38	before is adv =0	-49	before is adv =1	-100	before hopes prep =0	70
25	before hopes prep =1	-16	before will adv =0	-86	before that aux =0	-128	before that aux =1	-97	before in det =0	-116	before will adv =1	-14
25	before and cue =0	-38	before and cue =1	-135	after to noun =1	-42	owner candidacy stop =0	-17	after and noun =1	-15	before have adv =1	-40
25	before , prep =0	21	before , prep =1	-86	before , adv =0	-25	before , adv =1	-84	before will verb =0	-19	before will verb =1	14
25	before in cue =1	-64	before said prep =1	-31	before with det =1	14	before is noun =0	27	before leads name =0	-37	before by num =1	-20
25	before leads name =1	-15	by , conj =0	-45	by , conj =1	-86	before has cue =0	76	before , conj =0	-51	before , conj =1	-119
25	before by det =0	-28	before by det =1	47	before holds det =0	-68	after with noun =0	-23	after with noun =1	24	before and verb =0	28
25	before and verb =1	-138	before with noun =0	-40	before with noun =1	-52	before holds det =1	-38	after , conj =1	-26	before ' noun =1	-15
25	before more noun =0	20	before of verb =0	-25	before of verb =1	-90	before said det =1	-56	before could aux =0	26	before , quote =0	14
25	before does adv =0	44	before does adv =1	-30	before did noun =0	45	before as pron =0	-24	before as pron =1	-100	before told pron =0	17
25	before and pron =1	-55	after from name =1	-18	by . quote =0	-50	before to det =0	-118	before to det =1	-44	owner attacks prep =0	-59
25	before should noun =0	32	before reported prep =0	-13	before he aux =0	-27	before he aux =1	-106	before ” prep =0	-15	before ” prep =1	-50
25	after of det =0	-23	after of det =1	27	owner use prep =0	-45	before said pron =0	41	before said pron =1	-61	before said stop =0	13
25	before will aux =0	-59	before that det =0	44	before that det =1	-83	before , mark =0	43	before , mark =1	24	before ‘ noun =1	-18
25	before will aux =1	-22	before if pron =0	-14	before if pron =1	-65	before the name =0	-40	before as noun =0	-21	before as noun =1	-58
25	before * cue =0	27	before has aux =0	-29	before questions prep =0	-28	before about noun =0	-23	before about noun =1	-45
25	before from name =0	-30	before from name =1	13	before has aux =1	-80	before where name =0	-14	before where name =1	-41	before ) comma =0	-34
25	before ) comma =1	-47	before recently verb =1	-33	before reported adv =0	45	after to verb =1	-43	by as noun =0	-56	by as noun =1	-46
25	before is prep =0	-120	before also verb =1	-60	before was det =0	-20	before it aux =0	-20	before it aux =1	-45	before was det =1	-108
25	before was adv =1	-60	by , pron =0	-27	by ? # =0	27	before could cue =0	-29	before in rel =0	-38	before in rel =1	-29	after to det =1	-39
25	before first noun =1	-27	before would aux =0	-32	before to cue =0	16	before to cue =1	-34	before first adv =0	-30	before first adv =1	-21
25	before would aux =1	-32	before has verb =0	-40	before on det =1	-100	before has verb =1	-114	before from verb =0	-29	before from verb =1	-44
25	before has adv =1	-56	before * aux =0	-93	by of det =0	-98	before served prep =0	-54	before during det =0	-13	before during det =1	-48
25	before served prep =1	-18	after . # =0	42	before — conj =0	-17	before — conj =1	-36	before can aux =0	-95	before can aux =1	-17
25	before of adv =0	-37	before of adv =1	40	after and verb =1	-22	before have cue =0	48	by to num =0	-35	by to num =1	-33	before to num =1	-15
25	after , verb =0	-76	after , verb =1	34	before who cue =0	-78	before who cue =1	-49	after was adv =1	-13	before would adv =0	-60
25	before would adv =1	-37	before at name =0	-22	before at name =1	-71	before has cue =1	-63	before plans prep =0	22	before wins det =0	-57
25	before have prep =0	-50	before * cue =1	-37	before * aux =1	-30	before been verb =0	-36	before do adv =0	-67	before they aux =0	-23
25	before they aux =1	-65	before and aux =0	-25	before and aux =1	-89	before could aux =1	-13	owner wife comma =0	-30	before calls prep =0	31
25	before suggested det =0	-30	before should verb =0	-43	before also cue =0	114	before on name =0	-14	before on name =1	29
25	owner efforts prep =0	-36	before against det =0	-16	before against det =1	-49	before must verb =0	-69	before must verb =1	-12
25	before that noun =0	-63	before that noun =1	-50	before have noun =0	-85	before have noun =1	-20	before needs prep =0	-88	before but adv =0	31
25	before but adv =1	-23	before need det =0	-13	before added stop =0	16	owner own noun =0	-44	before to aux =0	35	before to aux =1	-19
25	before than pron =1	-19	by in noun =0	-65	by in noun =1	-69	after that verb =1	-15	after ( name =0	-31	after ( name =1	17	before ) verb =1	-38
25	before ) conj =0	-19	before ) conj =1	-34	before has num =0	-47	by in name =0	-94	by in name =1	-94	before is prep =1	-37	before / name =0	-19
25	before / name =1	58	before after det =0	-22	before after det =1	-73	before told name =0	17	after that pron =1	-47	before told name =1	-34
25	by and det =0	-81	by and det =1	63	before is aux =0	-58	before say pron =0	19	before said noun =1	-21	owner promise prep =0	23
25	before ” conj =1	-20	before as det =0	-36	before as det =1	-73	after that name =1	-23	before * poss =0	-21	before that name =1	-29
25	before are adv =1	-65	before from det =0	-50	before is quote =0	39	owner national noun =0	-50	by , num =0	-14	by , num =1	-14
25	before , num =0	-104	before , num =1	34	before between name =0	-24	before between name =1	-78	before or noun =0	-13	before or noun =1	-54
25	before look prep =0	-50	before look prep =1	-16	before is noun =1	-98	before * det =0	-105	before out prep =0	-24	before * stop =0	-101
25	before * prep =1	-46	before that cue =0	27	before that cue =1	-48	by in det =0	-67	by in det =1	15	before worked prep =0	-54
25	before who verb =1	-45	before are cue =0	-30	before than num =0	-47	before than num =1	15	before with verb =0	-20	before with verb =1	-18
25	before show name =0	55	before last noun =1	-82	before had cue =0	54	before before pron =1	-25	before had cue =1	-31	before said comma =1	-44
25	before continued stop =0	22	before wrote det =0	-69	before wrote det =1	-19	before announced det =0	28	before on noun =0	-29
25	before on noun =1	12	before after name =0	-25	before after name =1	-76	owner political noun =0	-45	before says stop =0	95	before * noun =1	-66
25	before like noun =0	-13	before like noun =1	-35	after to cue =1	-31	before over noun =0	16	before over noun =1	-15	before when noun =1	-22
25	before would noun =1	-45	before ” noun =0	-14	before ” noun =1	-31	before are det =0	-91	before are det =1	-55	colon : quote =0	33
25	before host name =0	-29	owner campaign noun =0	-45	before also cue =1	-20	before at det =0	-19	before at det =1	38	before go prep =0	-29
25	by of noun =0	-100	by of noun =1	-112	before very noun =1	-51	before is name =0	-82	before were det =1	-24	before were verb =0	46
25	before after verb =0	-23	before after verb =1	-29	after a noun =0	-16	before after noun =1	-17	before were adv =0	-21	before were adv =1	-23
25	before when name =1	-62	before — rel =0	-19	before — rel =1	-15	before because prep =1	-13	before know comma =0	-21	before — det =1	-73
25	before have verb =0	-17	before have verb =1	-70	before because det =1	-20	before a noun =0	-30	before ' name =1	-20	before is name =1	-28
25	before and adv =0	-21	before and adv =1	-66	before states prep =0	-21	before as adv =0	-18	before as adv =1	-15	after on name =1	-27
25	after = quote =1	-21	before * name =0	29	before they verb =0	-26	before they verb =1	-32	before did adv =0	-37	before did adv =1	-17
25	before used det =0	35	before believes det =0	-58	before declined prep =0	38	before declined prep =1	-26	before email noun =0	-35
25	before said name =0	103	before said name =1	-28	before when pron =1	-79	before came prep =1	-54	before had verb =0	-108	before she aux =1	-45
25	before this noun =0	-18	before , aux =0	-68	before , aux =1	-77	before it verb =1	-42	before were verb =1	-58	before were prep =0	-77
25	before were prep =1	-25	before had adv =0	26	before had adv =1	-44	before “ verb =0	-26	before win det =0	-17	before will noun =1	-40
25	before in num =0	-24	before in num =1	-38	before — cue =1	-20	after , num =0	62	after , num =1	-62	by to noun =0	-67	by to noun =1	-82
25	before to noun =0	-94	before to noun =1	-114	before from noun =0	-13	before from noun =1	-60	by , det =0	-17	according . # =0	28
25	after : quote =0	-15	before are name =0	-18	before can verb =0	-21	before or det =1	-43	before think sub =0	-39	before just aux =0	-24
25	before just cue =0	-49	before want det =0	-23	after and name =1	-54	owner support prep =0	-53	before would verb =0	-133	before ' cue =0	-53
25	before ' cue =1	-53	before % prep =1	-22	before rival name =0	-41	owner former noun =0	-35	before will cue =0	44	before will cue =1	-35
25	according of det =0	-26	according of det =1	92	before released prep =0	-23	before can cue =0	45	before there aux =0	-24
25	before there aux =1	-15	before than name =1	-32	before ago comma =0	-35	before ago comma =1	-22	before against name =1	-30
25	before became det =0	-56	before about sub =0	46	before about sub =1	34	before became det =1	-26	owner top noun =0	-39	before would prep =0	51
25	before — prep =0	-38	before to adv =0	-64	before to adv =1	-55	after , name =0	-77	after , name =1	33	owner suggestion rel =0	54
25	before hope pron =0	-18	after * noun =1	24	before says det =0	93	before were noun =0	-26	before says det =1	-33	before were noun =1	-46
25	owner time prep =0	-43	before had aux =0	-62	before ” adv =1	-14	before appears prep =0	-63	before has det =1	-51	before says name =0	59
25	before — aux =1	-12	before — det =0	-23	before than noun =1	31	before debate comma =0	-79	before debate comma =1	-12	owner going prep =0	-30
25	before replied stop =0	48	before pointed prep =0	83	owner presidential noun =0	-41	before chose name =0	-27	before for name =0	-64
25	before for name =1	-14	before went prep =0	63	before went prep =1	-27	before would verb =1	-21	before one noun =1	-17	after , cue =0	39
25	after , cue =1	-48	before know det =1	-24	before you aux =1	-33	before responded prep =0	-31	before spoke prep =0	-23	before spoke prep =1	-51
25	before then cue =0	25	before while name =1	-22	before later cue =0	-13	before later cue =1	-32	before campaign noun =0	-34
25	before work prep =0	-17	before — pron =0	-18	before — pron =1	-37	by , aux =0	-64	by , aux =1	-60	before wants prep =0	-34
25	before wants prep =1	-19	owner campaign aux =0	-47	before campaign noun =1	93	before for cue =0	-16	before for cue =1	-55
25	before about det =0	-22	before about det =1	-33	before wrote prep =0	54	before ” verb =0	50	before ” verb =1	42	before up prep =1	-17
25	before had noun =1	-27	before not cue =0	-16	before that adv =0	-67	before that adv =1	-74	before is pron =0	-16	before might aux =0	-48
25	before states comma =0	-65	before live prep =0	-44	before or name =1	-27	before live prep =1	-13	before to quote =0	-13	before to quote =1	-15
25	before want prep =0	-40	before you cue =0	-20	before you cue =1	-50	before should adv =0	-50	before should cue =0	24	before in verb =0	-55
25	before in verb =1	-79	after to name =1	-18	after , rel =0	30	after , rel =1	21	colon : det =0	-24	before for pron =1	-15	owner new noun =0	-33
25	before by noun =0	-13	before by noun =1	-15	owner party poss =0	-20	before won prep =0	-55	before — sub =0	-14	before — sub =1	-33
25	before over name =1	-52	by and noun =0	18	by and noun =1	-58	before states stop =0	-29	before some noun =0	-19	before all noun =0	-13
25	before are noun =1	-73	before care prep =0	31	after on det =1	-34	before care comma =0	-38	before still aux =0	25	before still aux =1	-24
25	before — noun =1	-17	before should aux =1	-15	before like det =0	-18	before like det =1	-43	before they cue =1	-58	by of name =0	-89
25	by of name =1	-85	by on name =0	-50	by on name =1	-32	before % cue =0	-24	before % cue =1	-34	owner home noun =0	-50	before ' aux =1	-28
25	before is comma =0	-28	before is comma =1	-18	before was noun =0	-41	before stood prep =0	42	before stood prep =1	-43	before saw det =0	-14
25	by , name =0	-106	by , name =1	30	before from adv =0	-25	before from adv =1	-17	before appears prep =1	-29	after of name =1	-32
25	after * adv =1	-14	before called pron =0	23	before seemed prep =0	23	before seemed prep =1	-50	before with name =0	-26	before with name =1	22
25	before was noun =1	-62	owner policy noun =0	43	owner proposed noun =0	-52	after is det =1	-12	before is rel =0	-52	before is rel =1	-19
25	before said adv =1	-14	after , det =0	-214	after , det =1	26	before only noun =1	16	after at det =0	28	after at det =1	33
25	before with adv =0	35	before with adv =1	-25	before did verb =1	-12	before could verb =1	-46	before can verb =1	-29	before may adv =0	-111
25	before may adv =1	-52	before — name =0	-34	before — name =1	-23	before while verb =1	-14	before started det =0	-37	before started det =1	-44
25	before among det =1	-19	before are cue =1	-52	before have aux =0	-27	by , verb =0	-82	by , verb =1	41	before have aux =1	-51
25	before attacks stop =0	-15	before as name =1	-53	before campaign stop =0	-30	before first name =1	-18	before at noun =0	-14
25	before at noun =1	-62	before have det =0	-111	before have cue =1	-21	before think det =0	-47	before cited det =0	72	before cited det =1	-24
25	after as det =1	-38	before said aux =0	73	before of sub =1	-63	before was prep =0	-104	owner biggest noun =0	31	by , noun =0	19
25	by , noun =1	-53	before took prep =0	-79	before took prep =1	-45	before could adv =0	-31	before could adv =1	-22	by and cue =0	41
25	by and cue =1	-28	owner current noun =0	-48	before not prep =0	-15	before was prep =1	-44	before ( det =1	20	before since det =1	-39
25	after for noun =1	-24	before for noun =0	-22	before for noun =1	31	before may aux =0	-25	owner ability prep =0	-56	before may aux =1	-44
25	before we verb =0	-26	before we verb =1	-47	before later comma =0	-70	before later comma =1	-33	before told noun =1	-21	before had det =0	-119
25	before agreed prep =0	-71	after as quote =0	-14	after as quote =1	-30	before ” aux =0	32	before about name =0	-50	before about name =1	-86
25	before suggested sub =0	16	before added sub =1	-14	before over det =0	-32	before over det =1	-85	before of rel =0	-70	before of rel =1	20
25	before between noun =1	-20	before * mark =0	-51	before by verb =1	-15	before he adv =1	-42	before failed prep =0	34	owner plan prep =0	28
25	before on verb =0	-19	before on verb =1	-17	after ' noun =1	-15	before continued prep =0	101	before continued prep =1	-15	before by cue =0	-20
25	before by cue =1	-69	before wrote stop =0	83	before first cue =0	21	owner attempts prep =0	-50	before represents det =0	-45
25	before represents det =1	-18	before * conj =0	-40	before saw det =1	-37	before not adv =0	-23	before not adv =1	29	before campaign prep =0	-30
25	before did prep =0	-55	before have det =1	-27	before increasingly noun =1	-41	before when cue =1	-31	before see name =0	37
25	before but verb =0	-30	before but verb =1	19	by , quote =0	-22	by for det =0	14	by for det =1	-89	owner proposal prep =0	17
25	owner nomination prep =0	-24	before she verb =1	-33	before founded prep =0	-61	before led det =0	-63	before led det =1	-38
25	before like name =0	-13	before like name =1	-64	before need prep =0	-77	before are prep =0	-66	before are prep =1	-21	before for adv =0	-15
25	before for adv =1	-25	before took noun =1	-16	before am noun =0	51	before and num =0	-13	before and num =1	-49	before and sub =1	-13
25	after , pron =1	-17	before ) prep =1	14	before — verb =1	-27	before into noun =0	-18	before into noun =1	-41	before while cue =1	-22
25	by that det =0	13	by that det =1	-37	before not det =1	-44	owner role prep =0	-51	before based prep =0	-42	before in adv =0	-17
25	before points stop =0	-30	by , rel =0	38	by , rel =1	35	before among noun =1	-12	before also aux =0	-63	before also aux =1	-20
25	owner call prep =0	-60	before into det =0	14	before into det =1	31	before was aux =0	-40	before is mark =0	-22	before had det =1	-37
25	before might verb =0	-47	before had prep =0	-89	before had prep =1	-43	before noted sub =0	61	before is sub =0	-55	before where pron =1	-31
25	before rally prep =0	-29	before rally prep =1	-18	before by name =0	-21	before by name =1	-36	by for noun =0	-43	by for noun =1	-33
25	before under det =0	-12	before under det =1	-28	before against noun =1	-22	after for det =1	-24	before think name =0	-41	before won det =0	-113
25	before won det =1	-91	by and verb =0	-60	by and verb =1	-79	before here comma =0	-21	before issues stop =0	-24	before than prep =1	-16
25	before ago prep =0	-25	before ago prep =1	-31	before lost det =0	-53	before wins det =1	-15	before becomes det =0	-37	before say det =0	-12
25	before she cue =1	-60	before he poss =1	-15	before made det =0	50	before when det =1	-63	before made det =1	-47	before has noun =0	-115
25	before has noun =1	-38	before campaign poss =0	18	before had verb =1	-37	owner decision prep =0	-50	before where det =1	-21
25	before changed det =0	-90	owner position prep =0	-15	before after cue =0	-14	before after cue =1	-34	before changed det =1	-74
25	after , quote =0	16	after , quote =1	-25	by , sub =0	-24	before nominating cue =0	-47	before nominating cue =1	-16	before he verb =1	-44
25	before responded prep =1	-20	before first verb =0	-51	before now comma =0	-19	before * pron =0	-57	before ) noun =1	-23	before * num =0	-36
25	before ( num =1	-22	before says pron =1	-32	before “ cue =1	-26	before called quote =0	30	before may verb =0	-60	before already verb =0	-24
25	before told det =1	-27	before can noun =0	-47	before created det =0	-64	before turns prep =0	-38	before did cue =0	-27
25	before were quote =0	-14	before * rel =0	-23	before took det =0	38	before know sub =0	-23	by , adv =0	56	by , adv =1	-60
25	before that prep =0	-31	before that prep =1	-23	before issues comma =0	-32	by at det =0	-46	by at det =1	-58	before raised noun =0	-61
25	before between det =0	-39	before between det =1	-89	before within det =1	-22	owner criticism prep =0	38	before to pron =1	40
25	before but cue =0	-18	before but cue =1	-19	before '' prep =0	-17	before '' prep =1	-14	before was quote =0	-13	after had verb =1	-28
25	before doesn't cue =0	-39	before don't aux =0	-26	before 're verb =0	-56	before 're verb =1	-16	owner wife aux =0	-20	before him prep =0	-30
25	before him prep =1	-41	before released det =0	36	before released det =1	-50	owner running noun =0	-16	owner aides cue =0	-31
25	before attacks prep =0	-52	before - conj =0	-28	before - conj =1	-52	before - verb =1	-31	before '' dash =1	-16	after has det =1	-13
25	before - adv =0	-35	before - adv =1	-72	before 's noun =0	30	before 's det =0	-70	before don't cue =0	12	before 's adv =0	-73
25	before that poss =0	-19	before emails prep =0	-27	before turned prep =0	44	before - rel =0	-45	before - rel =1	15	before views prep =0	33
25	before can't verb =0	-54	before makes pron =0	-34	before cannot verb =0	28	before now verb =1	34	before - dash =0	37	before - dash =1	-24
25	before says adv =0	23	before says adv =1	-27	before and rel =1	-23	before now aux =0	-59	before now aux =1	-27	before looking prep =0	-27
25	before through det =0	-22	before through det =1	-47	before often cue =0	-35	by , cue =0	-51	by , cue =1	-46	owner success prep =0	-25
25	before 're noun =0	-28	before doesn't verb =0	-49	before '' aux =0	-35	before '' aux =1	-62	owner chief noun =0	-32	after that det =1	-18
25	before met prep =0	20	before added comma =1	-36	before entered det =0	-22	before since pron =0	-16	before since pron =1	-45
25	before entered det =1	-18	before could noun =0	-69	before - det =0	-25	before could noun =1	-31	before meeting prep =0	-32
25	before 're adv =0	35	before - prep =0	-13	before - prep =1	-32	before - name =0	-35	before - name =1	34	before set prep =0	-37
25	before set prep =1	-16	before - aux =1	-17	before of num =1	-20	by to det =0	-25	by to det =1	-26	before asked det =0	47
25	before asked det =1	-29	before one verb =1	-45	before helped noun =0	29	before works prep =0	-23	according , det =0	-49	according , det =1	-20
25	before an noun =0	42	before continue prep =0	16	before left noun =0	-44	before 're prep =0	-25	before does aux =0	-22	before can noun =1	-20
25	before before name =1	-32	before '' verb =0	-15	before '' verb =1	-47	before might cue =0	29	before one aux =0	-13	before one aux =1	-43
25	before just prep =0	-14	before just prep =1	-15	before may cue =0	-57	according of noun =0	-41	according of noun =1	59	before was name =0	-60
25	before support stop =0	-23	owner strength prep =0	-30	before toward det =1	-21	before because name =1	-24	by to verb =0	32	by to verb =1	-62
25	before she adv =1	-16	before say comma =0	53	owner campaign prep =0	-23	before say name =0	48	before ended prep =0	-55
25	before ended prep =1	-38	before going prep =0	-30	by , prep =0	-63	by , prep =1	-59	before cannot cue =0	-44	before faces det =0	-66
25	before faces det =1	-35	owner way prep =0	-34	before used prep =0	-68	before facing det =0	-38	by on det =0	-15	by on det =1	-47
25	before didn't verb =0	-29	before first noun =0	-15	before thought prep =0	28	before 've verb =0	-48	before shows prep =0	-67
25	after , mark =1	-19	before hoped prep =1	-13	before at adv =0	-17	before at adv =1	43	before support prep =0	-46	before - noun =1	-30
25	owner father aux =0	-33	before began det =1	-44	before created det =1	-25	before support comma =0	-38	before it cue =1	-44
25	before can't cue =0	27	before don't verb =0	-25	before seeking prep =0	31	before used prep =1	-15	before here prep =0	-49
25	before here prep =1	-25	before took det =1	-47	before aimed prep =0	-17	before appeared prep =1	-22	before campaign comma =0	-62
25	before campaign comma =1	33	before released adv =0	-25	before released adv =1	45	before needed prep =0	-12	before was pron =0	-13
25	before 'll cue =0	-24	by who aux =0	-54	by who aux =1	-26	before was name =1	-16	before looked prep =0	37	before contests comma =0	-34
25	before mean comma =0	-27	after has cue =0	-16	after has cue =1	-19	before issued det =0	62	before issued det =1	-47	before still verb =0	-41
25	owner recent noun =0	-20	before " name =1	-19	before leading prep =0	35	owner team aux =0	-53	before campaigning prep =0	-40
25	before think noun =0	19	before think noun =1	-13	before * det =1	-33	after they aux =1	-13	before rivals comma =0	-36	before " prep =0	-18
25	before " prep =1	-31	before far prep =0	-20	before far prep =1	-28	before makes det =1	-22	before 's prep =0	30	before responded stop =0	47
25	before got noun =0	-53	before shows det =0	-39	before shows det =1	-14	before support name =0	-41	before who adv =0	-47	before who adv =1	-49
25	before tried prep =0	-54	owner delegate noun =0	-19	before else prep =0	-16	before " noun =0	-28	before " noun =1	-12
25	before called prep =0	32	before called prep =1	-13	before promises prep =0	43	before representing det =0	-46	before 'll verb =0	-18
25	before she poss =1	-15	before agree sub =0	33	before are aux =0	-46	before " cue =0	37	before " cue =1	38	before focus prep =0	-53
25	before represented prep =0	-34	before just verb =0	17	before barely verb =0	-35	before " aux =0	-39	before " aux =1	-47
25	before called det =0	-43	before " mark =0	-13	before " mark =1	-30	owner lead prep =0	-44	before * poss =1	-15	before get prep =0	-42
25	owner next noun =0	-16	before point comma =0	-28
26	before name =78 say	-125	before name =7878 say	-25	before noun =15878 say	-36	before noun =0 say	-12	owner his =0 noun	-63
26	before name =14 verb	-37	before name =0 verb	-45	before name =19358 verb	-21	before name =18786 verb	-33	before name =7878 verb	-29
26	before noun =15878 verb	-26	before noun =0 verb	16	before noun =7878 verb	-27	before name =122 verb	18	before name =15386 verb	-24
26	before name =1 verb	-38	before noun =1595 verb	18	before noun =1 verb	-19	before it =15 verb	-26	before you =0 think	-42
26	before det =0 verb	19	before we =0 aux	41	before noun =18 aux	-12	before noun =0 aux	-83	before you =0 aux	-37	before det =0 aux	-52
26	before * =0 think	-35	before we =2 verb	-42	before * =1382 verb	14	before * =2 verb	-63	before name =0 want	-37	before we =0 want	-28
26	before * =0 want	-35	before they =0 think	92	before name =138 think	-27	before name =0 think	-45	before name =0 aux	-14	before * =0 aux	-38
26	before * =3392 aux	17	before it =0 verb	-12	before * =0 verb	-51	by noun =0 prep	17	before noun =15978 verb	19	before noun =178 verb	-17
26	before noun =13958 verb	-63	before who =2 aux	-35	before name =2 aux	-39	before noun =2 aux	-157	before noun =13958 aux	-59
26	after name =0 think	-56	before name =2 verb	-48	before that =2 verb	-87	before noun =1182 verb	-27	before noun =2 verb	-33
26	before noun =182 verb	-16	before name =3394 verb	-63	before * =13832 verb	15	before * =3394 verb	-49	before we =335 verb	-25
26	before noun =335 verb	-60	owner it =0 noun	-69	before * =24 verb	-25	before * =4 verb	-27	before them =0 verb	-59	before * =335 verb	-32
26	before name =0 judge	-44	before noun =78 judge	-40	before noun =0 judge	-15	after noun =0 judge	-45	before name =138 verb	38
26	before noun =7938 verb	-18	before noun =138 verb	-38	before name =6 verb	-33	before name =15846 verb	29	before noun =158 verb	-19
26	before noun =14 verb	-24	before noun =194 verb	-13	before noun =13594 verb	-67	before noun =15934 verb	-22	before that =0 verb	-123
26	before she =0 aux	20	before name =0 react	-27	before noun =78 react	-28	before noun =0 react	-62	after noun =0 react	-46
26	before name =6 want	-107	before she =0 want	-78	after noun =0 think	-40	before he =2 say	-96	before name =2 say	49	before noun =78 say	-121
26	before noun =15958 say	-77	before noun =1590 verb	-13	after he =0 say	-46	before he =2 want	-70	before * =2 want	-64	before noun =12 verb	-106
26	before he =3358 verb	-49	before he =12 verb	-40	before noun =13959 verb	-91	before noun =6 say	-31	before he =0 verb	23
26	before noun =5586 verb	-31	before this =0 aux	-14	before name =78 aux	-68	before noun =0 think	37	owner our =0 noun	-53
26	before noun =1538 want	-23	before det =0 want	31	before noun =6 think	13	before name =6 think	-49	before det =1 verb	-15
26	before name =7839 verb	-19	owner poss =0 judge	-22	before noun =2 react	-58	owner her =0 noun	-81	before who =12 say	25
26	before noun =12 say	-41	before name =15870 say	-27	before name =12 say	-88	before noun =15870 say	-24	before noun =3358 say	-15
26	after name =0 say	36	before who =0 verb	-110	before noun =7138 verb	-20	before noun =3358 verb	-47	before he =0 want	-43
26	before det =2 verb	-96	before * =15958 verb	-16	before name =335 judge	19	before name =1 judge	-34	before noun =335 judge	-34
26	before det =1 judge	-19	before noun =7978 verb	-29	before name =3352 verb	-63	before det =6 verb	-26	before name =3353 verb	24
26	before noun =3353 verb	-21	before name =2 want	17	before name =335 verb	-51	before she =0 say	-33	before noun =15854 say	24
26	before she =135 verb	-59	before name =12 verb	54	before name =1938 verb	-14	before noun =13594 say	-101	before det =0 say	-25
26	before det =13594 say	-62	after it =0 say	-20	before it =2 want	-62	before noun =13594 want	-20	before noun =2 want	-35	after noun =0 want	-40
26	before noun =78 verb	-139	before which =0 aux	-49	before noun =70 aux	-47	before noun =72 verb	-31	before which =12 verb	-20
26	before noun =7024 verb	-19	before noun =738 verb	-15	before which =0 verb	33	before name =78 want	60	before name =135 verb	21
26	before name =7935 verb	-19	before that =24 verb	-31	before noun =1024 verb	-27	before noun =15902 verb	-29	before name =13538 verb	-32
26	before name =24 verb	-31	before that =4 verb	-25	before noun =4 verb	-121	before name =4 verb	21	before that =0 want	-69
26	before noun =2538 want	-19	before name =2 judge	31	after name =0 judge	-55	before noun =24 judge	21	before who =4 judge	-44
26	before name =4 judge	-55	before she =0 verb	-32	before noun =758 verb	-22	before noun =2538 verb	-63	before name =7024 verb	-35
26	before name =2538 verb	60	before him =0 verb	-34	before noun =338 verb	-20	before * =3386 verb	27	before noun =13952 verb	-52
26	before noun =7392 verb	-12	before noun =782 verb	23	before name =7832 verb	-21	before noun =7832 verb	-17	before noun =15958 verb	-16
26	before noun =7833 verb	-13	before noun =15879 verb	-15	before noun =15959 verb	20	before noun =78 aux	29	before noun =0 deny	28
26	before noun =13586 verb	-35	before name =158 verb	-35	before name =13958 verb	-58	before name =7938 verb	-16	by name =0 prep	-25
26	before noun =2 say	44	before name =7782 say	-18	before name =13594 say	82	before name =13958 say	28	before name =7938 say	-15
26	before noun =16 verb	-15	before name =1596 verb	-18	before name =16 verb	22	before name =13958 aux	-33	before name =3382 verb	79
26	before noun =3382 verb	51	before it =195 verb	-23	before noun =478 say	-17	before name =1394 verb	43	before noun =4792 verb	-14
26	owner its =0 noun	-42	before noun =68 say	-22	before he =0 aux	-34	before noun =158 aux	-40	before name =15958 aux	-35
26	before name =158 aux	-23	before noun =15958 aux	-42	before name =78 judge	15	before noun =138 say	-44	before name =138 say	-71
26	before name =7938 aux	-27	before name =24 react	-50	before noun =24 react	32	before noun =4 react	-48	before noun =158 say	-73
26	before noun =13958 say	29	before noun =135 verb	-34	before noun =78 want	-64	before he =135 aux	-36	before noun =122 verb	-65
26	before noun =7934 verb	-51	before he =2 verb	-91	before which =0 say	-52	after noun =1 say	-27	after she =0 say	-31	before noun =1594 verb	-13
26	before noun =13938 verb	-14	before we =4 verb	-12	owner your =0 noun	-35	before noun =2 deny	-16	before noun =11832 deny	-32
26	before * =138 verb	-27	before that =0 think	41	before it =0 think	29	before noun =4 aux	-57	before you =4 aux	-15	before it =13958 aux	24
26	before me =0 verb	-18	before that =0 say	-33	before noun =118 say	-36	before noun =18 say	-20	before name =1392 verb	23
26	before noun =11938 verb	42	before name =13934 verb	-18	before noun =13934 verb	-23	owner poss =0 show	-30	before noun =78 think	-55
26	before noun =15958 think	-14	before noun =13958 think	20	before noun =2 ask	15	before name =2 ask	-22	before noun =13958 ask	-23
26	before noun =0 ask	-48	before noun =1584 verb	-12	before name =5358 aux	-20	before noun =5358 aux	-40	before noun =13586 aux	-31
26	before noun =0 show	34	before name =0 show	-52	before * =32 aux	-15	before name =1395 verb	-23	before det =0 show	37	before * =184 verb	-37
26	before it =0 aux	-115	before noun =38 verb	14	before name =70 aux	13	before it =4 say	-35	before noun =4 think	22	before we =24 verb	-38
26	before name =7852 verb	-17	before name =5382 verb	27	before noun =5382 verb	-13	before noun =4 say	-88	before num =0 verb	-38
26	before name =13878 verb	-53	before name =7958 verb	-32	before which =2 say	-19	before name =3858 verb	-17	before noun =782 aux	-58
26	before det =2 aux	-61	before name =13586 aux	12	before noun =15 think	16	before name =1 think	-23	before noun =64 say	-45
26	before noun =15386 say	-25	before det =4 say	-29	before noun =7838 say	-32	before name =4 say	38	before name =64 say	-22
26	before name =13586 say	-21	before noun =702 verb	-14	before noun =3258 verb	33	before noun =7032 verb	-25	before name =7586 say	27
26	before she =2 verb	-29	before noun =7382 verb	-16	before name =7586 verb	-37	before noun =24 aux	31	before one =0 verb	-83
26	before name =70 verb	-33	before noun =1586 say	-52	before who =13594 say	25	before who =0 say	17	before who =6 say	-39
26	before noun =7978 aux	-15	before noun =7358 verb	-108	before noun =7358 say	-66	before noun =7359 verb	-19	before noun =6 want	22
26	before noun =7358 want	-41	before noun =7396 verb	-18	before noun =6534 verb	-18	before num =2 verb	-17	before det =2 react	-20
26	before name =2 react	-39	before name =74 verb	-13	by num =0 prep	-48	before num =0 judge	-20	before noun =6 judge	-49	before name =6 judge	-81
26	before noun =15872 verb	-15	before noun =7386 verb	-17	before who =0 think	-60	before noun =10 think	38	before she =24 verb	-30
26	before who =24 verb	-54	before noun =13824 verb	-22	before she =4 verb	-76	before who =4 verb	-28	before num =4 verb	-23
26	before noun =2534 verb	-40	before he =2 aux	-76	after he =0 think	-15	before * =2 aux	14	before name =335 aux	13	before name =1 aux	14
26	before him =0 aux	-20	before det =24 verb	-32	before name =3342 verb	-41	before det =4 verb	-30	before him =4 verb	-16
26	before name =7958 say	-131	before name =1586 say	-61	before name =138 want	-71	before name =1 say	-49	before name =135 say	-50
26	before name =13535 verb	21	before name =13534 say	-34	before he =13534 verb	-23	before name =72 verb	-24	before name =1382 verb	22
26	before he =334 verb	-46	before name =13832 verb	-17	before name =334 verb	21	before name =18 verb	-31	before he =3352 verb	-19
26	before noun =15 react	33	before noun =1 react	21	before * =2 think	45	before it =2 aux	-44	before noun =16 say	-26	before we =0 say	-32
26	before name =1824 verb	-17	before they =4 verb	-44	before name =7978 verb	-27	before name =64 verb	-33	before name =15934 verb	-18
26	before * =3358 aux	31	before noun =778 want	-16	before * =135 verb	-27	before name =786 verb	-43	before name =13978 aux	15
26	before name =178 aux	-18	before noun =24 say	-48	before noun =13824 say	43	before name =15978 say	-19	before name =338 verb	-40
26	before name =1538 verb	-42	before noun =15952 verb	-19	before noun =13958 judge	-66	before name =13586 verb	-54	before name =3358 think	-23
26	before it =0 want	-22	before it =135 verb	52	before noun =3396 verb	-28	before * =3958 aux	-18	before * =35 verb	44	before noun =2 judge	34
26	before name =3358 judge	-13	before they =2 judge	-51	before * =24 say	-35	before name =15 judge	-33	before * =2534 verb	-36
26	before name =16 say	-32	before noun =11396 say	29	after name =0 show	-50	before name =6 show	-57	before noun =6 show	33	before who =0 aux	-43
26	before noun =158 show	-17	after noun =0 show	-30	before he =0 judge	31	before name =13918 judge	23	before name =32 judge	-32
26	before noun =32 judge	-14	before det =78 think	-15	before noun =13582 verb	-27	before name =13876 say	-24	before noun =15938 say	-32
26	before name =24 want	-14	owner his =0 say	44	before noun =15 ask	46	before name =15958 verb	-43	before name =13918 verb	57
26	before noun =158 want	16	before name =3958 want	-16	before name =158 want	-31	before noun =3958 want	-35	before noun =1358 verb	32
26	before name =13958 judge	-66	before noun =13592 judge	-52	before name =18 aux	-26	before name =0 deny	-23	before noun =1922 verb	-14
26	before name =7938 judge	-35	owner their =0 judge	-56	before num =12 verb	-40	before num =0 aux	24	before noun =3358 aux	16
26	before noun =178 say	-17	before noun =15978 say	-29	before noun =15394 say	-24	before num =0 say	-63	before noun =70 verb	-16
26	before noun =134 verb	-19	before noun =13538 verb	39	before that =2 say	17	before noun =102 say	-23	before noun =13538 say	-45
26	before noun =3935 verb	48	before name =1582 verb	-31	before name =15832 verb	-13	before noun =1278 verb	-20	after noun =0 allege	-20
26	before noun =10 judge	30	before name =10 judge	-58	before name =15874 say	-12	before who =13596 verb	-13	before noun =11358 verb	-27
26	before noun =13596 verb	-28	before name =2 think	-46	before who =2 think	-35	before det =16 verb	19	before noun =1395 verb	-19
26	before noun =0 allege	-67	before noun =1394 verb	42	before name =15958 say	48	before name =15872 verb	-31	before name =738 verb	-24
26	before name =13878 say	-32	before noun =13878 say	-64	before name =786 say	-50	before noun =786 say	-35	before name =13978 say	40
26	before noun =7938 say	-25	before noun =13978 say	-24	before * =2 say	19	before name =126 say	12	before noun =19586 verb	-13
26	before noun =144 say	30	before name =144 say	26	before * =15 say	-33	before * =1 say	-22	before noun =1278 say	-15	before noun =15392 say	-50
26	before noun =12792 aux	-17	before noun =15392 aux	-21	before noun =12558 say	-21	before name =12558 say	20	before noun =1386 say	-25
26	before name =15938 say	29	before name =1386 say	25	before noun =15 judge	-15	before noun =1538 think	-17	before him =15 verb	-50
26	before name =13538 aux	-33	before noun =1582 say	-12	after name =0 allege	-42	before det =0 judge	15	before name =15876 say	-20
26	before name =17958 say	-21	before noun =15938 verb	-26	before noun =42 think	-18	before noun =1582 aux	-13	before noun =3959 verb	-25
26	before noun =12 judge	23	before noun =15 say	-164	before noun =1 say	-78	before noun =3395 say	-17	before one =0 say	-26
26	before noun =15358 say	-16	before noun =1378 verb	-24	before noun =10 aux	-47	before name =32 verb	42	before noun =796 verb	-16
26	before noun =118 want	-48	before noun =18 want	-28	before that =135 verb	-12	before noun =11935 verb	-16	before noun =1935 verb	-13
26	before name =4 aux	-71	before which =2 verb	49	before det =4 aux	-19	before noun =658 verb	-24	before you =35 verb	-29	before * =4 aux	-20
26	before noun =13534 say	-35	after name =1 say	-57	before who =2 verb	-76	before it =2 verb	-66	before noun =13534 verb	23
26	before noun =1382 verb	-13	before he =12 aux	18	colon noun =0 stop	-49	owner poss =0 ask	24	before which =3358 verb	-37
26	before noun =158 think	-24	before noun =13586 judge	-39	before noun =6586 judge	-13	before name =184 verb	-33	before you =0 say	-25
26	before name =182 verb	-16	owner their =0 say	-43	after name =0 ask	-31	before * =138 think	-15	before noun =138 think	-47
26	before det =2 judge	-37	before that =2 aux	-19	before * =32 verb	22	before * =3358 verb	48	before * =13582 verb	-15	before them =15 verb	-42
26	before noun =195 verb	-13	before noun =3395 verb	34	owner poss =0 say	-70	before noun =52 verb	-48	before noun =15396 verb	-15
26	before name =52 verb	13	owner * =0 say	-66	before noun =32 say	-30	before * =32 say	40	before * =15938 say	-13	before him =0 show	-39
26	before which =0 show	-15	before * =0 show	-52	before name =15958 think	-32	before noun =10 say	-55	before name =10 say	17
26	before poss =0 say	-34	before name =7958 aux	-103	before they =0 verb	-90	before name =1358 aux	-15	before noun =12658 aux	-26
26	before that =134 verb	-35	before he =2 think	-74	before name =15 aux	37	before name =13938 say	-55	before name =13938 verb	-61
26	before name =158 say	-60	before that =13958 say	-19	before noun =7872 say	-24	before name =134 verb	-30	before that =13958 verb	20
26	before name =11938 verb	-20	before name =7390 verb	-12	before noun =13538 aux	25	before name =13538 say	-46	before name =24 say	53
26	before it =2 say	16	before name =13582 verb	-24	before noun =13878 think	48	before noun =7958 say	-24	before noun =7958 verb	-46
26	before noun =13878 verb	20	before noun =6558 verb	-13	before noun =7958 judge	-12	before noun =6 aux	-24	before noun =6558 aux	-26
26	before noun =7958 aux	18	before noun =13878 aux	20	before he =13958 verb	-77	before he =4 verb	-65	before name =13594 verb	-67
26	before name =3358 aux	28	before noun =13594 aux	-57	before who =3958 aux	-25	before name =7038 aux	-17	before name =3958 aux	21
26	before name =126 verb	-61	before noun =126 verb	-17	before he =24 verb	-27	before he =2538 verb	28	before name =38 verb	-20
26	before name =13878 aux	-42	before noun =3958 aux	-44	before noun =15838 verb	-18	before name =624 verb	-33	before name =7862 verb	-36
26	before name =6252 verb	-18	before * =18 verb	-18	before noun =75 say	-37	before noun =13959 say	-37	before noun =15958 want	-20
26	before name =15958 want	-13	before noun =7594 say	25	before noun =11394 say	38	according name =0 prep	32	before num =78 verb	-13
26	before noun =7358 aux	-32	before name =7786 aux	-26	before noun =7838 aux	-13	before noun =3876 aux	47	before noun =3384 verb	-39
26	before name =3384 verb	-43	before name =13596 say	29	before name =11358 verb	15	before name =13596 verb	-49	before noun =118 aux	-73
26	before he =2 judge	-70	before that =2 judge	-18	before * =13824 verb	12	before noun =11834 verb	-17	before him =0 say	-53	before * =18 say	-18
26	after one =0 say	48	before noun =1182 say	-26	before one =2 say	38	before * =3382 aux	20	before * =3382 say	-23	before * =1382 aux	16
26	before noun =2539 verb	-33	before they =4 aux	-17	before noun =2538 aux	62	before * =338 verb	-30	before name =62 verb	-57
26	before noun =62 verb	-27	before name =32 say	-62	before name =7862 say	-35	before noun =7862 say	-19	before name =15878 verb	28
26	before name =13958 want	-48	before noun =13958 want	-20	before name =7938 want	13	before noun =19594 verb	-37	before name =3958 verb	-24
26	before * =3958 verb	38	before * =19594 verb	49	before noun =15858 verb	-24	before noun =15862 verb	-14	before name =7358 verb	37
26	before name =2535 aux	-30	before noun =19595 verb	-15	before noun =4782 verb	-21	before noun =138 want	-14	before name =35 verb	-31
26	before name =702 verb	-20	before noun =7594 verb	31	before one =2 verb	-29	before name =4 ask	59	after noun =0 ask	-38	after him =0 say	-19
26	before noun =102 verb	-30	before noun =13590 verb	-41	before you =0 want	-30	before * =13838 verb	-17	before name =7838 verb	22
26	before name =13918 aux	45	before noun =15394 verb	43	before noun =24 want	34	before noun =4 want	23	before noun =2538 say	-52
26	before det =15 verb	-25	before name =14538 verb	39	before he =38 verb	-15	before noun =15832 say	-15	before name =3394 say	49
26	before noun =6 react	-38	before noun =3358 react	40	before name =6 react	-52	before name =2534 verb	-58	before name =24 aux	-71
26	before noun =74 verb	-15	before name =6242 verb	-13	before name =15862 verb	-28	before noun =6242 verb	-16	before name =78 ask	29
26	before noun =78 ask	-17	before * =135 say	21	before they =2 verb	-23	before name =3394 judge	38	after name =0 want	-22
26	before he =1395 verb	-29	before name =13587 verb	16	before name =4 admit	18	before name =13876 verb	-34	before name =15878 say	-21
26	before det =6 say	-19	before noun =135 say	17	before * =4 react	32	before they =2 want	-53	before name =3386 verb	-32
26	before noun =3386 verb	-38	before noun =6 ask	-27	before noun =5358 verb	27	before * =1358 verb	21	before * =2594 verb	-23
26	before noun =7824 verb	-30	before noun =2594 verb	44	before noun =3358 judge	-56	before which =3358 aux	-51	owner she =0 noun	-51
26	after us =0 say	-21	before name =15878 aux	-23	before * =138 want	12	before * =335 aux	-12	before one =0 want	47	before noun =38 want	-18
26	before noun =3938 verb	-22	before * =3938 verb	-13	before name =6558 aux	-27	before noun =12 allege	-21	before noun =778 verb	-17
26	before name =7872 want	-12	before noun =15384 verb	-13	before det =12 verb	-29	before name =13594 aux	-45	before noun =13596 aux	-27
26	before who =1 say	-12	before noun =3959 say	-39	before name =15978 verb	-44	before he =395 verb	-56	before noun =7839 verb	-12
26	before noun =395 verb	19	before noun =3952 aux	-16	before noun =12 deny	-22	before one =0 aux	-51	before noun =62 aux	-21
26	before name =62 aux	-16	before name =7586 aux	-70	by those =0 prep	-39	before det =0 deny	-13	after noun =0 deny	-35
26	before noun =13586 think	34	before noun =7586 verb	-40	before noun =2 show	-13	before noun =3952 verb	-22	before name =19586 verb	-34
26	before you =2 aux	-13	before name =1586 verb	-27	before she =4 aux	-19	before noun =7784 aux	-18	before who =3958 verb	-22
26	before she =2 aux	-13	before she =1 say	-17	before she =0 judge	-29	before name =178 verb	-14	owner poss =0 want	-39	before noun =58 aux	26
26	before noun =11394 verb	-46	before noun =6534 aux	-24	before they =0 want	-99	before noun =5392 verb	-26	before noun =3870 verb	-16
26	before name =12786 verb	-20	before name =7978 judge	-17	before * =3352 verb	-18	before name =3384 aux	-19	before name =42 verb	-47
26	before he =13594 verb	27	before noun =42 verb	-34	before noun =118 verb	-23	before noun =318 aux	-23	before noun =15938 think	37
26	before noun =1382 think	-45	before what =0 aux	-19	before * =0 judge	23	before noun =7934 judge	-14	before name =7978 say	-42
26	before name =7394 verb	-48	before noun =7394 want	26	before name =7978 want	-27	before name =7394 want	-17	before she =4 want	-39
26	before * =3382 verb	-33	before noun =15872 say	-17	before noun =7386 say	-49	before name =7386 verb	-50	before name =76 say	-44
26	before who =3394 say	-54	before noun =10338 say	-30	before * =3394 say	-17	before who =3395 verb	14	before noun =58 verb	-21
26	before name =15938 verb	13	owner his =0 show	-32	before name =3358 want	-24	before name =7939 verb	26	before name =15959 verb	-18
26	before name =15879 verb	46	before noun =13838 say	24	before noun =1 show	13	before name =1 show	-26	before * =5358 verb	-48
26	before * =4 think	-57	before * =5394 verb	42	before noun =335 aux	30	before he =24 want	-23	before noun =2535 verb	-20
26	before that =2 react	38	before them =2 verb	-36	before noun =758 say	-15	before * =2 react	-12	before we =2 react	15
26	before themselves =0 say	-16	before noun =1382 aux	32	before * =3392 verb	-17	before they =12 verb	35	before * =13594 verb	-36
26	before he =4 say	30	before he =135 verb	24	before he =13538 aux	-18	before name =1358 say	-69	before noun =24 think	30
26	before name =24 think	24	before they =2 think	-26	before they =2538 verb	16	before noun =3586 aux	-23	after they =0 say	-31
26	before name =13458 verb	-27	before she =3394 verb	-14	before noun =13832 verb	-15	before noun =135 judge	-23	before name =1782 verb	-18
26	before noun =11396 verb	18	before me =0 say	-41	before name =3358 say	-78	before who =3358 say	-57	before name =12738 verb	-17
26	before noun =624 verb	-14	before noun =1182 react	-29	before name =3358 verb	-41	before noun =11832 verb	-35	before name =7786 verb	-19
26	before noun =138 judge	-18	after det =0 react	-14	owner poss =0 think	-21	before they =24 say	14	before noun =7824 say	-23
26	before they =4 say	-17	before that =0 react	-53	before it =15 think	-35	before name =15 think	-46	before det =3358 verb	-15
26	before det =10 aux	-12	before num =7934 verb	27	before noun =17358 verb	-17	before name =17358 verb	47	before name =6394 verb	-28
26	before name =6334 verb	-16	before name =15833 verb	-13	before noun =3359 verb	-24	before she =3358 verb	-31	before * =13958 verb	16
26	before noun =12334 verb	-17	before noun =334 verb	28	before who =32 verb	-41	before name =7902 verb	-30	before noun =10338 verb	-21
26	before det =135 verb	13	before noun =252 verb	37	before name =252 verb	44	before which =0 want	-22	before noun =11394 want	50
26	before name =15394 verb	-44	before noun =786 verb	-12	before noun =15824 say	-16	before name =19594 say	-25	before noun =2534 aux	-13
26	before noun =2534 say	-64	before det =13958 say	28	before noun =126 say	-21	before who =13958 verb	-15	before noun =1358 say	-45
26	before noun =13592 aux	-63	before name =3952 verb	-18	before noun =13592 verb	15	before that =2 want	-35	before noun =19594 say	-18
26	before * =13952 verb	-16	before name =0 admit	93	before noun =0 admit	-34	before noun =52 say	35	before noun =138 show	-71
26	before noun =102 ask	-13	before * =2 ask	-12	before name =2 admit	47	after noun =0 admit	-27	before noun =782 say	-35	before we =2 say	-94
26	before noun =15926 say	-20	before name =784 say	-13	before name =17832 think	-13	before name =13833 verb	42	before noun =13833 verb	-24
26	before * =15958 say	-36	before * =158 say	-18	owner his =0 want	29	before noun =13870 verb	29	before noun =15838 say	-23
26	before who =0 react	-74	before name =10 verb	-60	before name =7038 verb	-32	before noun =1596 say	-30	before name =7934 say	-73
26	before noun =7934 say	35	before * =0 react	-40	before num =78 say	43	before noun =11832 say	-34	before name =3394 aux	46	before he =0 show	37
26	owner poss =0 allege	29	before noun =790 verb	-21	before name =15 say	25	before noun =13595 say	-23	before noun =13964 verb	12
26	before name =64 aux	-32	before name =18 want	-18	before noun =1538 aux	20	before det =6 aux	-35	before he =4 judge	25	before it =1 say	-25
26	before it =15 say	-59	before it =15394 verb	-21	before name =12558 verb	-32	before noun =3538 verb	23	before noun =15 allege	-51
26	before noun =1 allege	-13	before noun =7935 say	-34	before name =1394 say	20	before name =14 say	-22	before him =15958 verb	43
26	before name =395 aux	-33	before noun =5358 say	34	before noun =5352 verb	30	before noun =13592 say	-43	before they =0 judge	-53
26	before noun =13838 judge	-27	before name =7978 aux	-30	before name =3392 verb	-65	before noun =3394 judge	-55	before who =0 judge	25
26	before name =1595 verb	36	before noun =394 verb	36	before which =4 verb	-62	before name =704 verb	-23	before they =13958 verb	-46
26	before noun =13902 verb	-35	before name =13902 verb	46	before who =3358 verb	-40	before noun =10334 verb	-18	before name =1352 verb	20
26	before noun =1352 verb	-31	before name =12 judge	37	before name =7358 say	31	before name =13958 ask	51	before * =13878 verb	21
26	before name =7872 verb	-28	before noun =14594 verb	-17	before name =586 verb	-43	before noun =586 verb	-22	before name =118 aux	-24
26	before name =15978 aux	-35	before name =17824 verb	-18	before name =2594 verb	19	before * =15 aux	-23	before name =2534 say	39
26	before noun =24 admit	-21	before name =7138 say	-59	before noun =135 think	25	before who =2 ask	-68	before name =4 deny	-14
26	before noun =7394 say	-33	before * =13838 say	15	before she =3358 say	-18	before * =338 say	-13	before noun =338 say	37	before * =0 deny	-22
26	before himself =0 say	-25	before noun =13952 aux	-27	before name =68 verb	23	before name =3352 aux	21	before noun =242 verb	-26
26	before name =82 verb	-14	before * =18594 say	-29	before name =68 say	-36	before noun =2 allege	-42	before name =7958 want	43
26	before noun =15863 verb	20	before name =3594 verb	-37	before name =7794 verb	-33	before noun =13595 verb	28	before who =24 say	36
26	before noun =7978 say	-20	before noun =62 say	-17	before name =62 say	-25	before noun =15 want	-35	before noun =1 want	-26
26	before name =1 want	-29	before name =15 want	-62	before noun =15392 verb	46	before name =2438 verb	-31	before noun =424 verb	-31
26	before name =3386 say	-28	before noun =3264 verb	-42	before noun =15394 aux	-20	before name =70 say	-77	before who =2 react	-21
26	before name =15872 say	-28	before name =1586 aux	-15	before name =2 deny	21	before you =2 say	-15	before noun =3342 verb	-26
26	before noun =3342 aux	36	before * =13959 verb	-41	before noun =3352 think	-12	before noun =15842 aux	20	before noun =5394 verb	-17
26	before noun =13538 think	-21	before noun =3978 verb	-19	before name =395 verb	12	before which =0 judge	-52	before he =24 aux	-17
26	before he =4 aux	-24	before noun =7935 verb	-37	before name =15978 want	-15	before who =4 want	-28	before who =2 say	-63
26	before name =7024 say	-35	before * =138 say	13	before * =6 say	-14	before noun =7592 verb	-17	before noun =735 verb	37
26	before they =13958 say	-48	before noun =3952 say	-40	before * =6 aux	-13	before det =2 say	-40	before det =13959 verb	19
26	before noun =396 verb	-13	before noun =13596 want	-35	before name =1582 aux	-26	before name =394 verb	-56	before * =13832 say	13
26	before noun =13587 verb	-16	before name =758 verb	-39	before name =7592 verb	-37	before name =1 ask	-16	before name =2594 aux	-75
26	before name =7832 say	-25	before noun =7832 say	-12	before name =13934 aux	-35	before name =6338 verb	-34	before noun =14394 verb	12
26	before noun =192 aux	24	before * =19358 verb	-26	before name =1342 verb	-27	before name =1958 aux	-14	before det =3394 aux	-16
26	before det =3394 verb	-22	before he =12 say	39	before name =7878 want	-21	before name =7396 verb	-18	before noun =5958 verb	-38
26	before that =12 aux	-25	before * =195 aux	-25	before name =195 verb	-18	before noun =7595 verb	39	before noun =3958 say	-59
26	before name =782 say	-32	before name =7833 verb	-21	before name =7134 verb	-54	before she =24 aux	43	before she =2 say	17
26	before one =10 verb	-20	before name =13978 verb	20	before name =3938 verb	-23	before who =13593 say	-31	before name =13832 aux	-22
26	before noun =7392 say	-18	before she =0 think	-54	before name =324 verb	-19	before noun =13944 say	-37	before noun =6594 verb	31
26	before noun =13944 verb	-24	before noun =14538 verb	-21	before which =3394 verb	-19	before name =7032 verb	-49	before noun =1382 want	-48
26	before noun =3358 want	-14	before noun =782 want	-13	before name =7874 verb	-19	before who =335 verb	-16	before name =12 deny	-30
26	before name =134 say	29	before he =126 say	12	before you =135 verb	-39	before name =478 verb	-22	owner he =0 noun	-76
26	before noun =6586 say	-12	before noun =3382 aux	-15	before noun =7586 aux	-38	before noun =7586 judge	-30	before noun =7838 verb	-59
26	before name =13952 say	18	before noun =3878 verb	-33	before noun =13596 say	-51	before noun =15972 verb	-22	before it =4 judge	-17
26	before that =4 judge	42	before name =3934 verb	-46	before name =12 aux	-13	before noun =6334 say	-17	before noun =5959 verb	23
26	before noun =7587 verb	-16	before name =4 allege	25	before name =2538 aux	-30	before name =8 verb	27	before name =4 show	58
26	before noun =13596 judge	23	before they =13594 verb	-22	before a =4 verb	-14	before name =13959 verb	97	before name =13939 verb	51
26	before one =0 judge	-41	before noun =3386 say	-20	before which =0 react	-54	before noun =4 allege	-16	before noun =15958 allege	-14
26	before * =13958 aux	-13	before name =16 judge	-17	before he =0 allege	43	before name =3394 allege	-55	before that =0 allege	-81
26	before noun =1 deny	-16	before * =24 want	-80	before * =4 want	29	before * =0 ask	18	before name =13584 verb	75	before name =7394 say	-37
26	before name =7395 say	-25	before noun =13587 say	-46	before name =13824 think	23	before name =2538 think	56	before she =4 think	38
26	before noun =11958 judge	-13	before you =0 judge	-52	before name =790 verb	-28	before name =6 allege	-41	before noun =6 allege	-23
26	before name =7824 verb	-32	before * =2538 verb	-47	before name =3358 deny	49	before noun =4 deny	-24	before name =3395 judge	36
26	before det =24 say	20	before noun =395 say	34	before name =5358 verb	-19	before * =13538 say	45	before name =786 aux	-13
26	before noun =7786 aux	-13	before name =7862 judge	-40	before noun =7786 judge	-14	before name =7958 judge	-53	before noun =12 ask	-39
26	before name =12 ask	-30	before noun =335 say	35	before noun =3352 say	18	before who =2 want	60	before who =1 judge	-18
26	before who =13594 verb	-25	before noun =7912 verb	-13	before noun =13846 verb	-14	before name =10 aux	-67	before he =3958 verb	-22
26	before noun =64 judge	-14	before * =3958 say	-14	before name =778 aux	39	before noun =3254 verb	-34	before noun =13738 verb	-30
26	before them =0 judge	-20	before noun =13938 judge	39	before name =7934 judge	-18	before noun =124 verb	-54	before name =3538 say	-21
26	before name =12782 verb	39	before name =7872 aux	-32	owner who =0 noun	-13	before noun =124 aux	-19	before noun =784 verb	-13
26	before name =1396 say	50	before name =138 judge	12	before which =13958 verb	-27	before * =19586 verb	-19	before noun =5386 aux	28
26	before name =13958 think	-63	before it =12 verb	-13	before noun =62 judge	-15	before name =11934 say	-15	before noun =7032 want	-39
26	before noun =7032 think	32	before name =782 aux	36	before noun =13862 verb	-25	before noun =12778 verb	-27	before name =15926 verb	-21
26	before noun =15390 aux	15	before noun =12778 aux	-13	before which =32 verb	-20	before name =15902 say	-15	before who =42 verb	-13
26	before name =2432 verb	-24	before noun =7134 verb	-22	before noun =3394 want	25	before noun =3392 say	-27	before noun =6534 say	-28
26	before name =15864 say	-29	before he =3959 verb	-50	before noun =7593 verb	33	owner his =0 think	-15	before he =6 verb	-21
26	before he =13586 verb	-25	before it =24 verb	-33	before it =4 verb	-40	before name =152 verb	-15	before he =0 react	-32
26	before name =15944 verb	-19	before name =7926 aux	-15	before name =7594 verb	-37	before name =7392 verb	-23	before noun =12738 verb	-13
26	before which =13596 verb	25	before she =12 verb	27	before name =1382 want	28	before name =3394 deny	-48	before name =135 aux	-14
26	before det =2 show	-41	before noun =70 say	-26	before he =3394 verb	-31	before noun =6538 verb	40	before noun =778 say	-19
26	before they =135 verb	14	before they =13538 verb	-12	before noun =13879 verb	-17	before name =15394 aux	34	before noun =386 say	-25
26	before name =7134 aux	-44	before * =3393 verb	-31	before who =4 think	29	before noun =6586 verb	-13	before noun =11832 want	-21
26	before they =3358 think	-22	before they =3358 aux	-40	before noun =3586 verb	-27	before det =2 think	-20	before noun =13918 aux	-17
26	before noun =1242 verb	43	before noun =3859 verb	49	before name =124 aux	-25	before noun =5582 verb	-30	owner her =0 say	-21
26	before noun =13583 verb	-18	before he =138 verb	-34	before who =12 verb	14	before name =386 verb	-17	before noun =7972 verb	-22
26	before * =3358 say	28	before noun =13832 say	36	before name =1590 aux	-29	before he =3394 aux	-42	before noun =126 aux	27
26	before noun =17870 verb	16	before name =7873 verb	-16	before name =2594 say	-49	before name =2595 say	-41	before noun =12792 verb	-15
26	before name =62 judge	-26	before name =3352 judge	-21	before noun =7518 verb	43	before name =7658 verb	-22	before noun =7358 judge	-30
26	before * =2538 aux	-35	before she =335 verb	14	before noun =13872 judge	-49	before * =52 verb	-23	before which =0 think	-56
26	before name =70 think	38	before name =790 aux	-14	before name =124 verb	-22	before noun =7135 verb	-23	before noun =3394 think	-39
26	before name =15926 say	-14	before name =12734 verb	-13	before name =78 react	-26	before * =538 verb	43	before * =5392 verb	15
26	before name =42 say	35	before noun =10 react	-56	before one =0 think	-27	before noun =13978 aux	-38	before name =778 verb	-16
26	before noun =790 aux	-16	before noun =12 want	26	before he =13958 say	-21	before det =138 judge	31	before noun =15382 say	-24
26	before noun =538 verb	-30	before name =1386 verb	-34	before name =13872 verb	47	before name =118 want	50	before name =11935 verb	37
26	before name =11934 aux	46	before noun =11934 aux	18	after me =0 say	-14	before name =5958 aux	31	before * =135 think	29
26	before name =7870 say	-28	before * =13958 want	23	before det =78 aux	-14	before name =7395 verb	-13	before name =15872 want	-13
26	before noun =5592 verb	-14	before name =7358 aux	-21	before name =35 say	-34	before det =10 verb	-40	before noun =1538 judge	-35
26	before * =13878 say	21	before he =3394 say	-29	before name =3876 verb	-15	owner his =0 ask	-69	before noun =1595 judge	-20
26	before det =2 ask	32	before he =13952 verb	-22	before who =2 judge	-75	before name =3392 say	-29	before name =3392 aux	-24
26	before name =3594 say	-26	before noun =7358 think	-43	before name =13824 judge	13	before he =13538 verb	53	before noun =10334 say	-14
26	before noun =13824 think	13	before noun =13594 judge	-28	before noun =7595 say	-21	before name =13594 want	-47	before name =12 think	-65
26	before noun =12 think	-32	before who =0 show	-37	before name =14558 verb	-25	before name =7595 verb	-30	before name =7924 aux	-25
26	before name =13590 say	-15	before noun =390 verb	-35	before noun =7032 say	44	before noun =15839 say	-25	before he =4 think	35
26	before noun =1595 think	34	before name =13958 react	-38	before name =15394 say	27	before noun =5386 say	55	before name =13534 aux	-13
26	before noun =7870 say	-23	before name =3358 allege	-48	before name =3595 verb	-35	before none =2 verb	-13	before noun =13854 verb	-47
26	before he =13596 verb	-17	before name =4792 say	-41	owner poss =0 deny	-31	before noun =7586 say	41	before name =13595 verb	-32
26	before det =1382 verb	32	before it =4 want	-19	before who =13958 want	79	before noun =3878 judge	-30	before noun =13952 want	-35
26	before noun =3392 want	40	after him =0 want	-12	before noun =786 aux	-17	before name =7584 say	56	before name =1382 aux	22
26	before they =2 say	42	before noun =13584 verb	35	before * =2535 verb	-49	before we =2 judge	21	before they =24 want	-20
26	before noun =1384 verb	-27	before noun =15959 say	-22	before she =2 think	-17	before noun =7396 aux	-24	before noun =2538 think	16
26	before noun =15 show	28	before she =2 judge	-13	before * =1182 verb	-19	before * =195 verb	-17	before noun =3382 say	-31
26	before which =2 want	48	before who =3394 want	14	before noun =15842 verb	-19	before name =7382 want	-14	before noun =3394 deny	-24
26	before noun =12738 say	-18	before name =15834 verb	-24	before noun =15394 judge	27	before noun =5394 say	-16	before name =5394 judge	-16
26	before noun =13594 think	30	before name =32 aux	-50	before noun =13878 want	-13	before name =12 want	35	before name =70 judge	-32
26	before noun =3952 want	-36	before noun =2595 verb	18	before name =7959 say	-36	before they =24 aux	-19	before name =18358 verb	-13
26	before he =0 ask	-27	before num =98 say	-12
27	before =0 say	50	before =0 verb	-24	before =2 think	-90	after =2 think	-27	before =2 verb	-22	before =2 aux	-87	before =3 think	-170
27	after =3 think	-39	before =3 verb	-193	before =3 want	-95	before =3 aux	-81	before =1 say	157	by =3 prep	-115	owner =3 noun	-85
27	owner =2 noun	-59	after =0 judge	-86	before =0 react	-12	after =0 react	-61	before =0 want	17	before =2 say	-137	after =0 say	32
27	before =3 say	-182	after =3 say	-68	owner =0 judge	37	before =2 want	37	owner =0 react	-35	after =0 want	-58	before =0 think	29
27	after =0 think	-65	according =0 prep	34	before =2 react	-67	by =2 prep	-45	after =2 say	-61	before =5 verb	-91	owner =0 show	-51
27	after =0 ask	-63	before =0 show	16	after =3 want	-19	after =0 show	-59	before =2 ask	-55	before =2 judge	-51	before =0 allege	16
27	after =0 allege	-67	before =4 say	-16	before =2 allege	-65	before =2 show	12	owner =0 ask	14	owner =2 say	-31	before =5 aux	-30
27	before =3 judge	-46	owner =3 say	-43	before =5 want	-27	before =0 admit	-26	after =0 deny	-38	owner =3 think	-17	after =3 judge	-21
27	before =3 react	-37	owner =0 think	-63	after =0 admit	-45	owner =0 allege	24	before =3 show	-71	before =3 ask	-78	before =3 admit	-24
27	before =5 think	-45	owner =0 deny	-31
28	rival *	-30	said ,	22	turning out	-60	be *	-25	believe *	13	afford to	-24	going to	-58	is the	-19	designed to	30	focused on	23	trying to	-111
28	know what	27	talking about	60	hoping for	51	saying he	70	made a	23	get a	21	including his	20	continues to	-55	is to	-22	change the	-17
28	hopes to	34	candidacy .	-17	heading into	-12	said to	-63	contests in	-28	leads *	-14	according to	-55	to a	50	vowed to	97	holds a	-59
28	is on	-49	said the	34	be “	-30	has a	-104	hope that	43	told reporters	48	: /	-52	classified information	-23	is what	-15	use of	-45
28	said she	47	is .	-45	asked about	-31	reported ,	46	from the	-90	clear that	-38	by the	-17	know that	17	be the	-72	served as	-44	chief of	-15
28	told *	48	calling on	24	serving as	-32	involved in	-14	* ,	-13	be a	-15	have him	-19	do this	-39	plans to	59	continue to	-24	wins the	-48
28	have to	-46	said during	-20	criticized *	84	chosen to	-30	wife ,	-34	calling for	52	suggested the	-32	called for	80	known as	-40	said on	84
28	added .	14	called on	71	proposed a	31	has the	-82	appeal to	-75	are in	13	is “	13	support .	-55	conducted by	-31	look at	-52	talked about	42
28	* .	-111	show that	17	intended to	-51	from a	-111	show *	61	last week	-43	said his	63	offered to	60	says .	91	are the	-41	hope to	-29	: ‘	58
28	go to	47	did ,	-15	said :	58	served in	-22	is *	-97	willing to	54	were the	-55	made the	38	asked *	69	met with	32	be .	-42	control .	30
28	say that	-15	run for	-44	taking a	-52	was more	-32	end up	-20	debate .	-14	think .	29	used a	-60	from his	-56	declined to	48	said in	42
28	used to	-75	been more	34	states and	-19	run the	38	called the	-60	to *	14	are *	-28	vote in	-58	voted for	-13	said that	55	given the	43
28	has to	-33	think he	-17	think that	-44	elected ,	38	support for	44	leading the	-57	be president	16	released by	-55	been a	-26	would like	91
28	capitalize on	-28	suggestion that	54	says the	69	being a	-32	influence the	-24	says *	45	among *	-55	debate ,	-84	pointed out	52
28	campaign ,	-19	support the	43	chose *	-22	win in	-29	looking to	122	gave a	38	came to	-21	took on	-28	saying the	30	wants to	-35
28	argue that	63	campaign *	-13	campaign manager	-34	wrote in	53	is one	36	are no	37	states ,	-80	live in	-31	support *	-15	book ,	45	party *	-17
28	states .	-44	have the	-43	have a	-94	is an	22	care ,	-64	lead .	-32	get to	-35	making the	13	endorsed *	38	saw the	-35	appears to	-45
28	rallies and	-20	vote for	28	including the	-21	having to	-21	campaign .	-44	left to	-49	said at	36	insisted that	45	say they	19	attacks on	-43
28	do what	47	say *	41	do .	-44	to the	79	among the	-53	benefited from	-55	including *	-39	head of	-39	was an	-106	have more	-57	support to	-26
28	rolled out	74	from her	-51	issues .	29	scheduled to	-40	accused *	108	reported in	30	referring to	83	leaving the	-33	become the	-67	are .	-39
28	ability to	-56	remarks .	-26	referred to	59	had a	-67	build a	-14	plan ,	24	agreed to	-39	do with	33	work in	42	say this	-19	failed to	-44
28	reach a	43	say he	-70	continued to	53	wrote .	89	list of	-14	said it	-42	looking for	44	set to	37	became a	-42	acknowledged that	82
28	focus on	-28	by their	-30	saying *	-26	committed to	-21	running a	36	been ,	-13	lead to	-16	see *	43	making it	-57	proposal to	33
28	entering the	61	seen as	-15	rival ,	-30	founded by	-55	knows what	38	work .	-22	something that	-21	saying that	91	be more	-36	arguing that	43
28	role as	-38	refused to	73	expected to	-73	based on	-30	pledged to	92	went to	-65	points .	-33	gave *	-23	left the	-75	appear to	-59
28	thanks to	-62	were to	-13	believe that	-21	promised to	28	hosted by	-17	continuing to	-38	got a	-30	considered a	-57	ensure that	35
28	come to	-28	be able	-48	allowed to	-13	said they	109	push for	46	refuses to	45	won the	-70	is no	-36	values and	-35	comes to	-21	is doing	-47
28	win .	-40	becomes the	-22	need to	-59	show up	-47	say the	31	working for	-41	needed .	-35	been the	-92	do to	-41	denied that	52
28	decision to	-50	set up	-19	happen .	-29	saying she	-35	aimed at	-35	by other	-37	place .	-29	adding that	12	nominee ,	-16	did in	-44
28	says he	56	get the	-38	elected president	-15	were “	-21	affect the	13	issues ,	-16	emerged as	-64	appeared to	-25	speak at	-88	was ''	-21
28	released a	45	is about	-34	be in	-33	mate .	-14	talk about	-42	led *	-43	spoke on	-45	criticism of	41	is at	-50	is more	-53	promise to	41
28	last month	29	last year	-74	views on	-17	remains a	-35	are a	-27	are more	-69	compared with	-66	says it	82	founded in	-27	made it	-47
28	campaign for	-15	campaign 's	15	rejected the	-58	was at	-46	decided to	-43	campaigns ,	-13	worked for	-18	was on	-36	leading *	-14
28	compete in	31	was in	-68	took the	-79	seeking to	-14	advising *	-67	created a	-53	work at	-47	held a	-99	is likely	-71	invest in	-32
28	be much	-42	see the	-38	was *	-49	come from	-58	close to	-22	is all	-14	given that	-51	engaged in	-17	do in	-26	faces a	-41	been able	33
28	came in	32	said one	58	hold a	-67	tends to	-42	put *	-42	had no	31	* the	-46	role in	-19	said of	63	seem to	-28	get out	-44	tried to	-70
28	hoped to	20	told him	-51	representing the	-49	give *	-44	comment on	42	had the	-67	change .	-28	poised to	-60	benefit from	-40	known for	-56
28	was ,	-13	become more	-34	put a	37	find a	-44	needed to	-19	was one	-16	plans .	-21	contests ,	-41	told a	42	leading in	34	said a	40
28	meeting with	-23	way to	-31	argued that	49	add up	-40	states that	-39	campaign on	-19	contests .	-45	by his	-65	pushed for	-17	sought to	73
28	leading up	32	campaign in	-52	be an	-19	play a	-89	is less	-31	campaign is	-18	wrote *	43	running for	-56	has since	-24	is "	27	was "	13
28	responded .	34	process .	-22	close the	-32	follow the	-19	win *	-18	lead in	-33	locked up	-30	agree that	40	contest .	-13	are likely	-30
28	built a	-42	released .	-47	state of	-39	remains the	-44	point ,	-26	: "	-22	coming to	29	tweet /	-40
29	before pron =2	-57	before cue =0	-91	before verb =2	-31	before verb =0	-142	before aux =0	-143	after aux =0	-61	after stop =0	16
29	after prep =0	-85	by verb =0	-59	by quote =0	-14	before verb =3	-67	before comma =2	-132	before verb =1	24	before comma =0	-16
29	before adv =2	-21	before adv =0	-36	after comma =0	-84	after verb =0	-45	after quote =0	-71	before det =2	-54	before det =0	-64
29	after cue =0	-50	after adv =0	-23	before sub =2	-14	before prep =2	-117	before poss =2	-66	before cue =3	-126	before cue =1	24	by aux =0	-73
29	before noun =0	-94	before prep =0	-103	before conj =2	-43	before name =2	-53	before name =0	-55	by sub =0	-18	after stop =2	-17
29	after cue =1	23	by prep =0	-83	after aux =1	-24	before aux =3	-120	before aux =1	54	owner noun =2	-31	by conj =0	-43	by comma =0	-42
29	by dash =0	-15	by cue =0	-31	by det =1	20	after rel =0	-38	after conj =1	-12	after name =1	-30	before rel =2	-35	before adv =3	-47
29	before adv =1	13	by rel =0	-36	before dash =2	-17	before dash =0	-15	by prep =1	36	by adv =0	-50	before dash =3	-27	by noun =0	-24
29	after num =1	-31	by det =0	-18	according prep =0	-34	before quote =2	-25	before dash =1	-28
30	=18 =0 say	-45	=0 =0 say	17	=78 =0 say	-92	=18786 =0 say	-23	=0 =4 say	-73	=7878 =0 say	-37	=0 =6 say	-67	=15878 =0 say	-44	=0 =0 noun	-15
30	=14 =0 verb	-53	=19358 =0 verb	-13	=0 =2 verb	-41	=18786 =0 verb	-52	=0 =4 verb	-87	=7878 =0 verb	-48	=0 =6 verb	-64	=15878 =0 verb	12
30	=122 =0 verb	47	=1922 =0 verb	-20	=7192 =0 verb	-12	=15386 =0 verb	-16	=15 =0 verb	-13	=1 =0 verb	-44	=1595 =0 verb	41	=19595 =0 verb	-18
30	=1 =2 verb	-41	=0 =0 think	-16	=158 =0 think	-34	=138 =0 verb	21	=0 =0 aux	-21	=18 =0 aux	-52	=138 =0 aux	-14	=13938 =0 aux	-15
30	=15938 =0 aux	-16	=2 =0 verb	-29	=1382 =0 verb	13	=0 =0 want	-30	=338 =0 want	-40	=138 =0 think	-54	=3392 =0 think	-28	=13832 =0 aux	-34
30	=13854 =0 verb	-48	=0 =0 prep	18	=178 =0 verb	-22	=13958 =0 verb	-66	=2 =0 aux	-62	=13958 =0 aux	-77	=15978 =0 aux	-54	=3395 =0 verb	41
30	=182 =0 verb	-50	=1182 =0 verb	-39	=3394 =0 verb	-51	=13832 =0 verb	-30	=335 =0 verb	-88	=18335 =0 verb	-18	=24 =0 verb	-53	=4 =0 verb	-51
30	=0 =3 verb	-57	=1586 =0 verb	-39	=0 =2 judge	-143	=7938 =0 verb	-34	=46 =0 verb	15	=15846 =0 verb	27	=18796 =0 verb	-21	=158 =0 verb	-59
30	=194 =0 verb	22	=13594 =0 verb	-88	=15934 =0 verb	-17	=10 =0 verb	-38	=15358 =0 verb	-14	=19534 =0 verb	35	=0 =0 react	-51	=78 =0 react	-51
30	=0 =2 react	-49	=0 =3 react	-21	=6 =0 want	12	=0 =3 want	-79	=735 =0 verb	25	=2 =0 say	53	=1382 =0 say	-43	=3358 =0 say	-74	=13832 =0 say	38
30	=1590 =0 verb	-19	=4 =0 say	53	=2 =0 want	27	=12 =0 verb	23	=3358 =0 verb	-35	=5382 =0 verb	56	=13959 =0 verb	55	=3359 =0 verb	-19
30	=6 =0 say	-230	=0 =3 say	-139	=5586 =0 say	-16	=5586 =0 verb	-33	=78 =0 aux	36	=0 =2 aux	-32	=7838 =0 think	-26	=0 =2 think	-121
30	=1538 =0 want	-30	=3952 =0 want	-42	=7838 =0 want	-42	=0 =2 want	-109	=0 =3 think	27	=6 =0 think	-55	=3952 =0 think	-20	=0 =5 think	36
30	=6 =2 think	24	=12739 =0 verb	-21	=3953 =0 verb	-13	=7839 =0 verb	-30	=1 =4 verb	-17	=0 =3 prep	-178	=0 =2 prep	-45	=12 =0 say	-26
30	=12 =2 say	-24	=15870 =0 say	-46	=17958 =0 say	-22	=7138 =0 verb	-19	=15870 =0 verb	-17	=1582 =0 verb	-19	=1358 =0 want	-19	=15958 =0 verb	27
30	=335 =0 judge	55	=1 =0 judge	-25	=15833 =0 judge	-23	=15959 =0 judge	-29	=0 =4 judge	-87	=7978 =0 verb	-33	=0 =5 verb	13	=3352 =0 verb	-53
30	=15832 =0 verb	-20	=7979 =0 verb	-13	=7395 =2 verb	-13	=3353 =0 verb	40	=15833 =0 verb	-15	=7978 =0 react	-13	=0 =4 react	-19
30	=3352 =0 react	-14	=15854 =0 say	24	=3352 =0 say	44	=135 =0 verb	12	=192 =0 verb	-21	=18 =0 verb	-49	=1938 =0 verb	-19	=13594 =0 say	68
30	=13594 =0 want	-56	=19392 =0 want	23	=78 =0 verb	-18	=72 =0 verb	-28	=12 =3 verb	13	=2586 =0 verb	-43	=7024 =0 verb	-46	=12 =5 verb	20
30	=72 =2 verb	-27	=2586 =2 verb	-30	=738 =0 verb	-47	=7024 =0 aux	-18	=0 =4 aux	-40	=7025 =0 verb	-31	=78 =0 want	67	=7935 =0 verb	-53
30	=1024 =0 verb	-28	=15902 =0 verb	-33	=13538 =0 verb	39	=24 =2 verb	-71	=4 =2 verb	-84	=2538 =0 want	-22	=13538 =0 want	39	=7934 =0 want	-19
30	=0 =3 judge	-93	=24 =0 judge	31	=24 =2 judge	-29	=4 =0 judge	30	=4 =2 judge	-54	=758 =0 verb	-48	=15874 =0 verb	-16	=2538 =0 verb	44
30	=17870 =0 verb	19	=3396 =0 verb	-16	=0 =5 want	-33	=6 =2 want	-90	=2 =4 verb	-75	=338 =0 verb	-67	=3386 =0 think	39	=3386 =0 verb	-24
30	=3386 =0 want	28	=13952 =0 verb	-17	=7392 =0 verb	-39	=782 =0 verb	29	=2 =2 verb	-100	=7832 =0 verb	-39	=12 =2 verb	-28	=7833 =0 verb	-32
30	=15879 =0 verb	40	=13595 =0 verb	-21	=13586 =0 aux	-25	=0 =0 deny	-65	=13586 =0 verb	-101	=7782 =0 say	-30	=2 =2 say	-84	=15876 =0 say	-30
30	=15934 =0 say	-44	=13958 =0 say	38	=7938 =0 say	-38	=2 =4 say	-50	=13958 =2 say	-38	=13594 =2 say	-23	=0 =4 think	-14	=16 =0 verb	14
30	=1596 =0 verb	13	=0 =5 say	16	=7386 =0 aux	-20	=15972 =0 aux	-15	=3382 =0 verb	104	=195 =0 verb	-75	=478 =0 say	-31	=1394 =0 verb	40
30	=4792 =0 verb	-26	=13952 =0 aux	-42	=2 =2 aux	-67	=68 =0 say	-61	=158 =0 aux	-68	=15958 =0 aux	-81	=2534 =0 aux	38	=138 =0 say	-35
30	=7938 =0 aux	-23	=15935 =0 verb	-16	=7792 =0 verb	-26	=13438 =0 verb	-23	=19382 =0 aux	45	=38 =0 say	-13	=1 =0 say	-107	=1594 =0 verb	-25
30	=13938 =0 verb	-35	=11832 =0 deny	-38	=18 =0 think	-15	=13958 =0 think	-23	=4 =0 aux	-116	=118 =0 say	-62	=1392 =0 verb	25	=11938 =0 verb	34
30	=1358 =0 verb	35	=13934 =0 verb	-53	=78 =0 think	-49	=15878 =0 think	-14	=15958 =0 think	-47	=13592 =0 think	-47	=13934 =0 think	13
30	=2 =0 ask	14	=2 =2 ask	-37	=13958 =0 ask	45	=0 =0 ask	-30	=18 =0 ask	-21	=3358 =0 ask	32	=184 =0 verb	-78	=1584 =0 verb	-14	=5358 =0 aux	-42
30	=12478 =0 verb	43	=32 =0 aux	-80	=1395 =0 verb	-67	=19395 =0 verb	-30	=18538 =0 aux	-25	=38 =0 verb	-24	=3938 =0 aux	-36	=24 =0 say	35
30	=4 =0 think	21	=7852 =0 verb	-21	=384 =0 say	-33	=7958 =0 verb	-43	=182 =0 say	-16	=13846 =0 say	-73	=18792 =0 say	-29	=3858 =0 verb	-42
30	=782 =0 aux	26	=15 =0 think	-16	=1 =0 think	-35	=64 =0 say	-48	=4 =3 say	-58	=15386 =0 say	-36	=7838 =0 say	-38	=4 =5 say	37	=64 =2 say	-18
30	=702 =0 verb	-27	=7032 =0 verb	-58	=3394 =2 verb	-16	=7586 =0 say	39	=6 =2 say	55	=7382 =0 verb	-16	=7586 =0 verb	-81	=118 =0 verb	-30
30	=18334 =0 verb	-23	=6558 =0 verb	-17	=2438 =0 verb	-49	=70 =0 verb	-39	=1586 =0 say	-85	=178 =0 aux	-19	=7978 =0 aux	-39	=14586 =0 verb	-12
30	=7358 =0 verb	16	=7386 =0 say	14	=7358 =0 say	23	=14586 =0 say	-13	=7387 =0 verb	-22	=7386 =0 want	-39	=0 =7 want	19	=7358 =0 want	-35
30	=7396 =0 verb	-30	=6534 =0 verb	-24	=7386 =0 verb	-68	=0 =8 verb	36	=2 =6 verb	-25	=74 =0 verb	-28	=0 =5 prep	17	=0 =4 prep	-71
30	=6 =0 judge	-80	=15958 =0 judge	-23	=6 =2 judge	-57	=15872 =0 verb	-47	=0 =7 verb	-105	=6 =4 verb	-43	=10 =0 think	37	=13824 =0 verb	-26
30	=7394 =0 verb	-48	=4 =4 verb	-59	=2534 =0 verb	-90	=2 =3 aux	-28	=62 =0 aux	-23	=2 =5 aux	-87	=62 =2 aux	-14	=3342 =0 aux	23	=1824 =0 verb	-39
30	=3824 =0 verb	-57	=3342 =0 verb	-75	=7958 =0 say	-139	=1586 =2 say	-26	=18582 =0 verb	-26	=138 =0 want	-54	=13534 =0 say	-49	=13934 =0 say	-20
30	=13534 =0 verb	43	=334 =0 verb	24	=15 =0 react	28	=2 =0 think	-19	=3254 =0 aux	-28	=16 =0 say	-60	=15824 =0 verb	-26	=7978 =2 verb	-16
30	=64 =0 verb	-52	=4 =3 verb	-68	=4 =5 verb	-56	=64 =2 verb	16	=4 =7 verb	-14	=1382 =0 want	-39	=3358 =0 aux	30	=778 =0 want	-28
30	=3358 =0 want	38	=786 =0 verb	-58	=17878 =0 verb	-16	=13824 =0 say	56	=15978 =0 say	-31	=18794 =0 say	-39	=1538 =0 verb	-49	=15952 =0 verb	-24
30	=158 =0 judge	-42	=13958 =0 judge	17	=15395 =0 verb	-17	=3358 =0 think	-53	=1782 =0 verb	-23	=3978 =0 verb	-32	=796 =0 verb	-25
30	=1958 =0 verb	-21	=11958 =0 verb	-21	=7972 =0 verb	-29	=18394 =0 verb	-15	=3958 =0 want	-36	=18394 =0 want	-18	=3397 =0 verb	54
30	=18395 =0 verb	-17	=15978 =0 think	-19	=3958 =0 think	-33	=3958 =0 aux	-13	=15978 =0 judge	-18	=3358 =0 judge	-67	=15 =0 judge	-47
30	=11396 =0 say	29	=2534 =0 say	35	=78 =0 show	-47	=0 =2 show	-86	=0 =3 show	-69	=6 =0 show	-67	=0 =5 show	-30	=6 =2 show	41	=3594 =0 aux	39
30	=158 =0 show	-20	=18 =0 judge	-16	=118 =0 judge	-16	=13918 =0 judge	42	=32 =0 judge	-36	=7832 =0 judge	-17	=13582 =0 verb	-36	=7794 =0 say	-23
30	=15938 =0 say	13	=24 =0 want	-47	=4 =0 want	-32	=15 =0 ask	34	=1 =0 ask	-13	=538 =0 verb	30	=19594 =0 verb	25	=13918 =0 verb	36
30	=158 =0 want	-15	=17838 =0 want	-15	=7978 =0 want	-26	=2558 =0 verb	-19	=13592 =0 judge	-54	=7938 =0 judge	-36	=2 =2 judge	-66
30	=792 =0 verb	-21	=15878 =0 aux	-33	=13962 =0 verb	-14	=178 =0 say	-24	=15394 =0 say	19	=7794 =0 verb	-33	=134 =0 verb	-16	=102 =0 say	-38
30	=13538 =0 say	-14	=3934 =0 want	28	=3935 =0 verb	47	=326 =0 verb	-28	=15832 =0 judge	-26	=3272 =0 verb	-16	=0 =4 ask	-17	=1278 =0 verb	-27
30	=1358 =0 judge	-21	=0 =3 allege	-47	=0 =2 allege	-43	=0 =5 allege	55	=0 =4 allege	-24	=15874 =0 say	-18	=13596 =0 verb	-35	=1582 =0 think	-13
30	=13596 =0 think	-39	=18782 =0 verb	-16	=4 =2 say	-104	=0 =4 show	-50	=13878 =0 say	-56	=13938 =0 say	-25	=786 =0 say	-61	=13978 =0 say	61
30	=6 =4 say	-81	=76 =0 verb	-15	=15876 =0 verb	-24	=19586 =0 verb	25	=7738 =0 say	-41	=144 =0 say	44	=1 =2 say	-33	=15 =2 say	-23
30	=1278 =0 say	-37	=15392 =0 say	-26	=778 =0 aux	36	=12792 =0 aux	-23	=15392 =0 aux	-24	=12558 =0 say	-30	=1538 =0 think	-17	=13539 =0 verb	-20
30	=15358 =0 aux	-14	=19534 =0 aux	49	=13538 =0 aux	64	=32 =0 verb	60	=1582 =0 say	-18	=13458 =0 think	29	=15876 =0 aux	-16	=15 =0 aux	30
30	=1582 =0 aux	-40	=12 =0 judge	14	=3395 =0 say	36	=15358 =0 say	-25	=3394 =0 say	24	=1358 =0 say	-95	=13592 =0 verb	24	=1378 =0 verb	-26
30	=72 =0 say	-21	=10 =0 aux	-92	=1590 =0 aux	-25	=7972 =0 aux	-13	=18 =0 want	-37	=118 =0 want	30	=3918 =0 want	-18	=1935 =0 verb	-26
30	=11935 =0 verb	33	=5394 =0 verb	13	=5395 =0 verb	-28	=3352 =0 aux	20	=18334 =0 aux	-18	=5394 =0 aux	-35	=3346 =0 verb	-20	=658 =0 verb	-33
30	=3534 =0 verb	-13	=102 =0 verb	-17	=5258 =0 verb	-59	=1382 =2 verb	18	=12 =0 aux	-64	=12 =2 aux	12	=15952 =0 say	-23	=0 =2 ask	-50
30	=13586 =0 judge	-47	=4 =4 judge	-12	=6586 =0 judge	-13	=18539 =0 verb	-12	=136 =0 say	-38	=1958 =0 think	-31	=12582 =0 verb	-12
30	=16 =0 judge	-21	=3278 =0 aux	-28	=13583 =0 verb	-33	=0 =7 prep	-14	=0 =6 prep	-48	=0 =7 think	-37	=0 =9 think	-19	=32 =2 say	-20
30	=19592 =0 say	-39	=2534 =0 show	-72	=10 =0 say	-35	=7958 =0 aux	35	=13858 =0 aux	15	=7192 =0 aux	-12	=12658 =0 aux	-28	=1934 =0 verb	-16
30	=38 =0 think	-35	=2 =2 think	-34	=12538 =0 verb	-32	=136 =0 verb	-27	=11938 =0 say	46	=7872 =0 say	-31	=7390 =0 verb	-15	=7872 =0 verb	-30
30	=3958 =0 say	-62	=24 =2 say	-43	=13582 =0 say	-30	=13878 =0 think	40	=13538 =0 judge	-24	=7958 =0 judge	-60	=13538 =2 judge	-13
30	=0 =6 judge	-39	=0 =3 aux	-94	=6558 =0 aux	-49	=0 =5 aux	21	=6 =2 aux	-104	=0 =7 aux	-85	=6 =4 aux	-28	=15964 =0 verb	-16	=13594 =0 aux	-75
30	=7038 =0 aux	-20	=15958 =2 aux	-13	=3594 =0 verb	-59	=3594 =0 say	-46	=126 =0 verb	-72	=7926 =0 verb	-13	=1878 =0 say	-20	=8 =0 verb	19
30	=7902 =0 aux	-13	=386 =0 verb	-20	=15838 =0 verb	-15	=10394 =0 verb	-17	=624 =0 verb	-26	=24 =3 verb	-25	=7862 =0 verb	-41	=24 =5 verb	12
30	=624 =2 verb	-26	=5594 =0 verb	-17	=6252 =0 verb	-22	=75 =0 say	-57	=1 =4 say	-52	=13959 =0 say	-28	=0 =1 want	-50	=1586 =0 want	-15
30	=15958 =0 want	-35	=790 =0 verb	-47	=10 =2 verb	-27	=7594 =0 say	-28	=11394 =0 say	36	=1386 =0 verb	-33	=7358 =0 aux	-34	=0 =6 aux	-13
30	=7358 =2 aux	-19	=7786 =0 aux	-23	=3876 =0 aux	31	=7838 =0 aux	-15	=7786 =2 aux	-17	=4 =2 want	-42	=3384 =0 verb	-75	=10 =0 want	-53
30	=13596 =2 say	-15	=7912 =0 verb	-24	=11834 =0 verb	-17	=1182 =0 say	-34	=13918 =0 say	30	=3938 =0 say	36	=3382 =0 aux	-22	=3382 =0 say	-46
30	=778 =0 think	-19	=13876 =0 think	-18	=1382 =0 aux	13	=13876 =0 want	-28	=2539 =0 verb	-20	=2538 =0 aux	41	=62 =0 verb	-53	=2 =3 verb	-94
30	=2 =5 verb	-47	=62 =2 verb	-42	=32 =0 say	-59	=7862 =0 say	-30	=58 =0 say	24	=3396 =0 say	-46	=13958 =0 want	83	=15878 =0 want	-12
30	=1878 =0 aux	-16	=1595 =0 aux	-19	=19595 =0 aux	-27	=3959 =0 aux	44	=15858 =0 verb	-31	=15862 =0 verb	-36	=6338 =0 verb	-15	=11824 =0 verb	-13
30	=15918 =0 verb	-15	=2535 =0 aux	-40	=18253 =0 aux	-24	=2 =2 want	-49	=4782 =0 verb	-32	=1396 =0 verb	-20	=4 =0 ask	40	=7032 =0 ask	39
30	=13590 =0 verb	20	=0 =4 want	-80	=395 =0 think	-24	=7902 =0 verb	-36	=3952 =0 verb	-36	=13838 =0 verb	-17	=3278 =0 verb	-16	=7838 =0 verb	36
30	=1182 =0 aux	-12	=13918 =0 aux	28	=15394 =0 verb	18	=1824 =0 want	-14	=2538 =0 say	-64	=18252 =0 say	-14	=144 =0 verb	-13	=186 =0 verb	-20
30	=14538 =0 verb	34	=38 =0 react	-25	=3934 =0 verb	-65	=15832 =0 say	-31	=126 =0 react	-50	=6 =0 react	-55	=3358 =0 react	36	=3394 =0 react	38
30	=15862 =0 aux	-18	=6242 =0 verb	-30	=78 =0 ask	17	=782 =0 judge	-21	=0 =1 say	-28	=7382 =0 aux	-12	=15872 =0 want	-19	=3264 =0 verb	32
30	=2526 =0 verb	-43	=13876 =0 verb	-42	=738 =0 say	13	=7939 =0 say	-15	=4 =0 show	68	=6 =0 ask	15	=0 =3 ask	-43	=6 =2 ask	-46	=7352 =0 verb	-15
30	=5358 =0 verb	-25	=2594 =0 verb	49	=7824 =0 verb	-55	=1586 =0 aux	-20	=7032 =0 aux	-16	=14 =0 say	-27	=3878 =0 verb	-46	=3878 =0 say	-36
30	=12 =0 think	-42	=7782 =0 aux	-14	=258 =0 want	-37	=5358 =0 want	47	=38 =0 want	-48	=3938 =0 verb	-54	=3393 =0 verb	-40	=52 =4 verb	-13
30	=12794 =0 aux	-33	=12 =0 want	36	=778 =0 verb	-33	=3876 =0 verb	-38	=3876 =0 think	-25	=7872 =0 want	-12	=0 =6 want	-31	=24 =0 think	14
30	=32 =2 verb	-29	=13952 =0 say	-22	=15384 =0 verb	-13	=0 =2 stop	-65	=18386 =0 aux	-23	=19582 =0 verb	-16	=6594 =0 verb	-20	=19596 =0 verb	-13
30	=7934 =0 aux	-16	=13596 =0 aux	-69	=5586 =0 aux	-28	=395 =0 verb	12	=5587 =0 verb	-25	=162 =0 aux	-16	=3952 =0 aux	-26	=12 =0 deny	-45
30	=2 =4 aux	-22	=2 =6 aux	-22	=7586 =0 aux	-56	=0 =2 deny	-32	=13586 =0 think	35	=3934 =0 think	-33	=2 =0 show	34	=782 =0 show	-35
30	=2 =2 show	-28	=152 =0 verb	-22	=7878 =0 think	-16	=12782 =0 aux	27	=7784 =0 aux	-24	=4394 =0 aux	-40	=12794 =0 verb	-29	=11394 =0 verb	-52
30	=24 =2 aux	-25	=6534 =0 aux	-26	=19586 =0 think	-43	=0 =8 want	-21	=19586 =0 want	44	=538 =0 judge	-52	=5392 =0 verb	-24	=3870 =0 verb	-18
30	=764 =0 verb	-13	=12786 =0 verb	-24	=7978 =0 judge	-21	=15938 =0 judge	-16	=3384 =0 aux	-18	=3384 =0 think	42	=5278 =0 verb	-21
30	=3385 =0 verb	-21	=0 =1 aux	-56	=42 =0 verb	-62	=15842 =0 verb	-22	=2536 =0 verb	-34	=318 =0 aux	-32	=12586 =0 verb	-36	=7958 =0 think	-14
30	=1382 =0 think	18	=15938 =0 think	32	=7934 =0 judge	-21	=15958 =0 react	-25	=7978 =0 say	-52	=13824 =0 want	-15	=7394 =0 want	22
30	=4 =4 want	-23	=3382 =0 judge	17	=3390 =0 verb	-17	=15872 =0 say	-37	=13902 =0 verb	36	=76 =0 say	-52	=13902 =0 say	45	=13903 =0 verb	21
30	=1342 =0 verb	-42	=58 =0 verb	-31	=13432 =0 verb	-36	=1582 =0 ask	-22	=3958 =0 ask	39	=13839 =0 verb	-14	=786 =0 aux	-34	=14 =0 aux	-13
30	=7939 =0 verb	20	=13838 =0 say	25	=135 =0 show	-35	=182 =0 react	-13	=782 =0 react	-44	=15878 =0 react	-15	=758 =0 say	-53	=342 =0 verb	-31
30	=64 =0 aux	-44	=4 =3 aux	-28	=324 =0 verb	-22	=358 =0 verb	-32	=7783 =0 verb	-13	=338 =0 think	70	=2584 =0 verb	-50	=3392 =0 verb	-15
30	=1592 =0 verb	-14	=7032 =0 think	28	=24 =2 think	-27	=4 =4 think	39	=2538 =0 think	32	=12782 =0 verb	24	=3586 =0 aux	-19	=3587 =0 verb	-19
30	=13458 =0 verb	-37	=1 =2 judge	-17	=11396 =0 verb	16	=13912 =0 verb	-15	=12738 =0 say	-31	=12738 =0 verb	-23	=3342 =0 say	-54
30	=6462 =0 verb	-45	=1182 =0 react	-33	=11832 =0 verb	22	=11832 =0 aux	-26	=7918 =0 aux	-12	=7786 =0 verb	-21	=138 =0 judge	32	=7824 =0 say	-31
30	=195 =0 think	-60	=795 =0 think	-46	=12 =0 react	42	=184 =0 judge	-17	=18518 =0 verb	-19	=182 =0 judge	-19	=13594 =2 verb	-20
30	=17358 =0 verb	45	=6394 =0 verb	-15	=6394 =2 verb	-27	=12792 =0 verb	-18	=62 =0 think	-17	=2 =3 think	-38	=2 =5 think	-72	=62 =2 think	-22
30	=15944 =0 verb	-16	=3394 =0 think	16	=1394 =0 aux	-18	=13953 =0 verb	-28	=12334 =0 verb	-18	=3394 =2 say	-28	=252 =0 verb	-72
30	=13526 =0 verb	-30	=6438 =0 verb	-12	=11394 =0 want	46	=335 =0 say	23	=2 =0 allege	-65	=15824 =0 say	-24	=19594 =0 say	18	=14558 =0 say	36
30	=7870 =0 verb	-14	=12734 =0 verb	-23	=424 =0 verb	-52	=13592 =0 aux	-72	=15902 =0 say	-16	=3382 =0 want	-32	=0 =0 admit	-15	=0 =2 admit	-15
30	=13593 =0 say	-43	=68 =0 verb	22	=242 =0 verb	-19	=52 =0 say	23	=102 =0 ask	-13	=2538 =0 ask	-27	=782 =0 say	-58	=15926 =0 verb	-26
30	=15926 =0 say	-31	=784 =0 say	-24	=98 =0 say	-13	=478 =0 verb	-30	=17832 =0 think	-14	=13870 =0 verb	42	=7825 =0 verb	-26	=195 =0 aux	-45
30	=382 =0 say	-42	=15838 =0 say	-25	=13592 =0 say	-38	=3972 =0 verb	41	=7038 =0 verb	-32	=1596 =0 say	-43	=7934 =0 say	27	=5959 =0 verb	45
30	=18338 =0 say	-19	=11832 =0 say	-37	=150 =0 verb	-21	=7950 =0 verb	-15	=13595 =0 say	-47	=13964 =0 verb	-18	=19384 =0 say	-12
30	=11394 =0 aux	24	=13972 =0 verb	-12	=13458 =0 aux	26	=1538 =0 aux	18	=184 =0 say	-50	=4 =4 say	-42	=15392 =0 verb	44	=195 =0 say	38
30	=12558 =0 verb	-47	=3538 =0 verb	18	=15 =0 allege	40	=1 =0 allege	-35	=7935 =0 say	34	=1394 =0 say	13	=395 =0 aux	-42	=5358 =0 say	32
30	=534 =0 verb	-24	=5352 =0 verb	-15	=13926 =0 aux	-13	=38 =0 judge	-16	=13838 =0 judge	-28	=12778 =0 verb	-26	=13926 =0 verb	-20
30	=2524 =0 verb	-22	=394 =0 verb	38	=704 =0 verb	-30	=5396 =0 verb	-26	=335 =0 react	-34	=3352 =0 want	-18	=15394 =0 want	-13	=55 =0 verb	-19
30	=1182 =0 want	-20	=10334 =0 verb	-23	=1384 =0 verb	-30	=1352 =0 verb	13	=13934 =0 aux	-62	=13934 =0 want	43	=3258 =0 aux	-15	=1446 =0 say	-33
30	=7358 =2 verb	-28	=18358 =0 aux	-21	=3182 =0 verb	-14	=3582 =0 verb	-22	=18358 =0 verb	-13	=14594 =0 verb	-17	=3384 =0 judge	-23
30	=14538 =0 say	41	=78 =2 verb	-24	=12786 =0 say	-42	=586 =0 verb	-51	=19392 =0 aux	-13	=15390 =0 aux	15	=17824 =0 verb	-14	=1502 =0 verb	-16
30	=2534 =2 verb	-25	=24 =0 admit	30	=7138 =0 say	-61	=7032 =0 say	23	=3358 =2 say	-18	=135 =0 think	12	=3396 =0 aux	-13	=4 =0 deny	-27
30	=7394 =0 say	-40	=18594 =0 say	-30	=4386 =0 verb	-23	=338 =0 say	-49	=7924 =0 say	-15	=7758 =0 aux	-26	=3278 =0 say	-37	=42 =2 verb	-13
30	=82 =0 verb	-23	=7958 =0 allege	-55	=7958 =0 want	42	=6339 =0 verb	-14	=335 =0 think	-48	=782 =0 want	-30	=2 =4 want	-15	=15382 =0 verb	-21
30	=5396 =0 aux	-17	=4 =6 say	-26	=4792 =0 say	-45	=62 =0 say	-30	=2 =5 say	-25	=62 =2 say	-13	=15 =0 want	-84	=1 =0 want	-43	=3386 =0 say	-73
30	=15394 =0 aux	19	=2595 =0 say	-42	=70 =0 say	-65	=13582 =0 aux	-14	=13958 =2 think	-17	=184 =0 think	-41	=3352 =0 think	24	=18538 =0 verb	-29
30	=15842 =0 aux	20	=13538 =0 think	-36	=13594 =0 think	41	=7658 =0 verb	-23	=1595 =0 say	-23	=6582 =0 judge	-17	=11838 =0 verb	-28
30	=11958 =0 aux	-25	=2438 =0 say	-50	=15978 =0 want	-22	=7024 =0 say	-37	=535 =0 verb	-52	=7592 =0 verb	-50	=15972 =0 verb	-24	=7382 =0 say	-13
30	=3952 =0 say	44	=13959 =0 aux	-14	=2594 =0 say	-61	=538 =0 aux	-18	=15 =0 admit	-33	=1 =0 admit	-19	=13864 =0 say	-44	=184 =0 aux	42
30	=6478 =0 verb	-26	=3343 =0 verb	-33	=6478 =0 say	-18	=7858 =0 verb	-27	=12594 =0 verb	-30	=2594 =0 judge	35	=7832 =0 say	-34
30	=18558 =0 verb	-26	=6338 =2 verb	-22	=15936 =0 say	-15	=4338 =0 verb	-35	=192 =0 aux	45	=258 =0 verb	-33	=0 =4 deny	-14	=1958 =0 aux	-22
30	=15834 =0 verb	-27	=7878 =0 want	-23	=13864 =0 verb	-13	=74 =0 aux	-15	=7396 =0 aux	-26	=0 =5 deny	32	=702 =0 aux	39	=12394 =0 verb	-18
30	=13597 =0 verb	-14	=7595 =0 verb	12	=15873 =0 verb	-16	=13864 =0 aux	23	=6 =2 react	-47	=335 =0 want	48	=2432 =0 verb	-43	=7134 =0 verb	-64
30	=1395 =0 say	-26	=7392 =0 say	36	=7978 =0 think	-31	=135 =0 react	-57	=13944 =0 verb	-19	=15824 =0 think	-17	=7874 =0 verb	-21
30	=7584 =0 say	50	=5386 =0 say	64	=3538 =0 say	-22	=12738 =0 want	-19	=6586 =0 say	-41	=15864 =0 say	-37	=7824 =0 judge	-16	=7586 =0 judge	13
30	=6 =6 aux	-29	=3878 =0 want	-21	=2 =7 verb	-48	=6334 =0 say	-33	=15878 =2 say	-15	=7587 =0 verb	-15	=7594 =0 aux	-32	=24 =0 allege	60
30	=4 =0 allege	17	=2539 =0 aux	-14	=9394 =0 verb	-19	=518 =0 aux	-23	=13939 =0 verb	44	=13825 =0 verb	-14	=13454 =0 verb	-27
30	=15958 =0 allege	-23	=13594 =0 allege	38	=15912 =0 say	-32	=15918 =0 say	-12	=1795 =0 aux	29	=15 =0 deny	-37	=1 =0 deny	-18	=13584 =0 verb	51
30	=19182 =0 verb	-33	=7395 =0 say	-31	=13587 =0 say	22	=3918 =0 think	-13	=5352 =0 say	26	=17394 =0 say	-19	=7958 =0 react	24
30	=15824 =0 judge	-15	=11958 =0 judge	-22	=15972 =0 judge	-15	=6 =0 allege	-34	=3358 =0 deny	46	=4 =2 deny	-18	=3395 =0 judge	67
30	=336 =0 verb	-38	=7586 =0 ask	19	=395 =0 say	63	=5359 =0 say	20	=0 =9 aux	-44	=7862 =0 judge	-46	=7786 =0 judge	-16	=12 =0 ask	-39
30	=12 =2 ask	-23	=10334 =0 say	-19	=64 =0 judge	-17	=7786 =0 think	-16	=3254 =0 verb	-54	=13738 =0 verb	-32	=13938 =0 judge	43	=2594 =2 verb	-36
30	=2 =4 judge	-14	=12782 =0 want	-55	=12783 =0 verb	-47	=7834 =0 verb	41	=15859 =0 verb	-21	=5832 =0 verb	-26	=3392 =0 judge	37
30	=2538 =0 judge	-39	=1596 =0 judge	-35	=7872 =0 aux	-32	=15358 =0 want	32	=3594 =0 want	-45	=15958 =2 say	-31	=124 =0 aux	37	=7924 =0 aux	-27
30	=5386 =0 aux	36	=3958 =0 judge	-65	=1358 =0 show	-41	=2 =5 judge	64	=62 =2 judge	-17	=11934 =0 say	-27	=11934 =0 verb	-13	=7032 =0 want	-39
30	=13862 =0 verb	-28	=7582 =0 verb	-16	=70 =0 think	32	=2534 =0 want	-65	=7139 =0 verb	20	=3876 =0 say	-37	=6338 =0 say	-25	=12758 =0 verb	-59
30	=3392 =0 say	-37	=6534 =0 say	-34	=7592 =0 aux	-13	=7593 =0 verb	-22	=13586 =0 show	-51	=14478 =0 verb	-26	=13595 =0 want	28	=126 =0 aux	32
30	=7926 =0 aux	-21	=126 =2 aux	-15	=2 =1 verb	-61	=3394 =0 deny	-73	=3395 =0 aux	-21	=3978 =0 say	-18	=70 =2 say	-18	=3586 =0 verb	-38
30	=6538 =0 verb	-27	=32 =3 verb	-21	=32 =5 verb	-46	=15862 =0 say	-13	=778 =0 say	-44	=4786 =0 verb	-29	=3586 =0 say	-28	=13879 =0 verb	-18
30	=3934 =0 aux	-19	=386 =0 say	-26	=3872 =0 verb	-15	=7134 =0 aux	-44	=13594 =0 react	14	=12764 =0 verb	-20	=7135 =0 verb	-37	=6586 =0 verb	-13
30	=558 =0 verb	-15	=11832 =0 want	-22	=7833 =0 judge	-22	=7586 =0 want	55	=3276 =0 aux	-23	=3276 =0 say	-43	=0 =9 verb	-40	=6 =6 verb	-22
30	=13938 =0 want	-23	=3595 =0 verb	-36	=4 =5 judge	-43	=64 =2 judge	-12	=7938 =0 show	-34	=3859 =0 verb	56	=2434 =0 verb	-29	=5582 =0 verb	-39
30	=13872 =0 verb	41	=135 =0 deny	64	=382 =0 verb	35	=13868 =0 say	-15	=5394 =0 react	-35	=13832 =2 say	-18	=14558 =0 verb	-29	=12718 =0 verb	-29
30	=1595 =0 judge	-30	=1262 =0 verb	15	=7873 =0 verb	-17	=62 =0 judge	-27	=2 =3 judge	-52	=6338 =0 judge	-24	=3346 =0 aux	-19	=18558 =0 say	-14
30	=3346 =0 say	-16	=3352 =0 judge	-36	=7518 =0 verb	27	=7358 =0 judge	-39	=7596 =0 verb	-35	=13446 =0 verb	-18	=13872 =0 judge	-21
30	=3539 =0 verb	-18	=790 =0 aux	-28	=5394 =0 judge	-40	=13878 =0 want	-36	=15372 =0 verb	-16	=13586 =2 say	-28	=19386 =0 say	-22
30	=13586 =0 react	36	=5594 =0 aux	-22	=13854 =0 aux	55	=646 =0 aux	-86	=10 =0 react	-58	=2 =7 aux	-24	=3372 =0 verb	-16	=19394 =0 judge	-15
30	=15382 =0 say	-24	=3394 =0 show	-50	=7950 =0 aux	-19	=11934 =0 aux	51	=13854 =0 say	-49	=5958 =0 aux	29	=7870 =0 say	-41	=1 =4 judge	-17
30	=3958 =0 react	-13	=19593 =0 verb	-13	=64 =0 want	-24	=4 =3 want	-17	=5592 =0 verb	-15	=3912 =0 verb	31	=13979 =0 verb	-12	=14 =0 ask	-15
30	=7959 =0 say	-39	=1538 =0 judge	-35	=3959 =0 judge	-60	=3596 =0 verb	-28	=7518 =0 say	-12	=1824 =0 say	-30	=3276 =0 verb	-30	=1958 =0 say	-20
30	=1255 =0 verb	-45	=102 =0 judge	17	=13874 =0 verb	-16	=7358 =0 think	-43	=13824 =0 judge	30	=7392 =0 judge	24	=3378 =0 verb	-19
30	=13594 =0 judge	31	=7595 =0 say	-21	=2586 =0 say	-14	=135 =0 want	-53	=12 =2 think	-15	=12558 =0 aux	-40	=7038 =0 judge	-28	=13590 =0 say	-17
30	=15839 =0 say	-31	=1595 =0 think	32	=8 =0 want	40	=5394 =0 say	-61	=3358 =0 allege	-64	=13594 =0 deny	13	=384 =0 verb	-22	=13858 =0 say	-36
30	=13935 =0 aux	-17	=1384 =0 think	32	=3392 =0 want	49	=15959 =0 say	-22	=13584 =0 aux	-23	=19590 =0 aux	-27	=4334 =0 verb	-27
30	=13524 =0 verb	24	=15 =0 show	19	=2534 =0 judge	-33	=19592 =0 aux	-20	=70 =0 judge	-49	=3902 =0 verb	-24	=1590 =0 say	-23	=242 =0 say	-55
30	=42 =0 say	35	=3394 =0 ask	-60	=1592 =0 aux	-13	=186 =0 say	-15	=12782 =0 judge	-40	=15926 =0 judge	-15	=3390 =0 aux	30	=18394 =0 say	-17
30	=2595 =0 verb	-26	=19594 =0 think	-13	=78 =0 allege	-17	=11838 =0 say	-25	=3918 =0 say	-22	=34 =0 verb	52	=1832 =0 aux	-15	=8 =0 say	-30
30	=35 =0 judge	-23	=52 =0 aux	-45	=7138 =0 think	18	=13584 =0 say	-30	=7939 =0 think	28	=1278 =0 want	-24
31	colon name *	17	owner det his	17	before prep for	-66	before aux will	55	before name *	-17	before pron you	-113	after pron you	-19
31	before pron *	13	after pron *	-68	before pron they	-53	after pron they	-12	before prep about	-27	before noun rhetoric	-37
31	before aux should	-45	before aux is	-31	before comma ,	44	before rel *	-72	after name *	-131	before pron she	-44	before aux was	-157
31	before adv actually	-43	owner det their	19	after comma ,	36	before prep of	-13	after prep of	-17	owner det our	-52	before noun country	-48
31	before aux were	-20	owner det her	-68	after prep to	-107	owner noun policy	42	before noun tax	-42	before verb campaign	19	before conj and	-27
31	after conj and	-86	after aux would	-21	by name *	-47	before rel which	18	before conj but	16	before adv effectively	-17	after aux is	-33
31	before sub that	-25	before prep in	48	before noun final	-61	before noun delegates	-68	according verb according	31	before aux has	29
31	owner det its	14	before adv not	-13	before noun crowd	13	after pron he	-42	before adv also	31	after adv also	-54	before noun leaders	-29
31	before noun nomination	-38	before prep with	-44	before adv simply	12	before aux be	-128	before pron it	17	before adv really	-65
31	before pron me	-17	before noun foundation	-53	after aux *	-35	before aux been	-77	owner det my	21	before adv recently	-41	before adv never	-79
31	before adv only	-34	after aux could	-12	before prep from	39	before adv always	29	owner det your	-37	before rel who	28	before aux have	40
31	after rel who	-42	before aux cannot	-55	before pron him	-20	after aux has	-28	before noun own	46	before verb including	-29	before det *	-61
31	before aux must	-70	after pron we	-19	owner noun own	-40	after aux be	-18	before noun poll	86	after noun poll	-13	by prep up	-38
31	by prep down	-70	before noun results	14	by cue support	15	before noun voters	32	before noun candidates	38	by noun support	34
31	after aux have	-25	owner noun national	-28	by verb conducted	-73	before noun percentage	-54	owner det *	-22	before prep at	-79
31	before noun nominee	56	before conj or	-66	before adv largely	-37	before sub while	31	after rel that	-31	by adv away	-66	after aux are	-20
31	before prep *	51	before aux had	-18	after aux had	-19	before adv already	-35	before noun new	-55	before noun media	-66	after aux was	-38
31	after quote ”	91	before noun state	-39	owner noun political	-57	before noun group	54	before pron them	28	before pron one	-51
31	before adv often	60	after # #	-61	before adv *	39	owner noun campaign	-49	before adv well	-61	before adv seemingly	25	before prep like	-25
31	before noun business	21	before pron everybody	-13	before adv there	31	before noun conservatives	-14	before adv so	-66	before noun question	-57
31	before noun officials	81	before noun recent	-63	before adv repeatedly	107	before adv very	13	before noun three	24	before noun two	-32
31	by noun reported	74	before noun primary	-92	before noun early	-29	before noun political	-96	after mark <	-24	before noun debate	-63
31	after adv *	21	by verb received	-40	before noun email	25	before noun statement	15	before adv further	40	before noun emails	50
31	before noun likely	-34	before dash —	-36	before aux can	21	before noun candidate	-39	before aux do	-24	before adv just	-72	before quote ‘	-25
31	according name *	12	before mark '	-72	owner noun primary	-14	before adv truly	-45	owner noun foreign	-43	owner noun top	-39
31	before noun party	-65	before adv far	-58	owner noun presidential	-35	after aux will	-13	before noun campaign	33	before noun people	-17
31	before noun supporters	16	before noun million	21	before adv later	-31	before adv clearly	-36	after prep by	-15	by noun money	-34
31	before noun less	-16	before cue avoid	23	owner noun new	-33	before adv probably	-41	before adv still	-53	before noun governor	22
31	before noun women	-65	before noun social	-68	before noun free	-17	before adv currently	-16	before mark %	-67	owner noun home	-50
31	after sub while	-21	before noun person	-23	before det what	-43	before adv fully	-42	before aux am	-44	before adv even	40	before sub if	23
31	before prep before	-39	by comma ,	-23	before aux did	-14	before prep out	40	before verb start	-22	after adv not	-27	before noun thing	-30
31	before adv previously	68	before adv ultimately	-34	after prep for	-19	before cue proposed	51	before noun parents	-32	after prep as	-14
31	before verb helped	-81	before cue see	12	before noun government	22	before noun issues	21	owner noun biggest	31	before adv immediately	24
31	before noun memo	45	owner noun former	-30	owner noun current	-46	before noun employees	-13	before prep since	44	before prep on	-44
31	before rel whom	-50	before prep without	22	before mark (	-77	before noun immigrants	-52	before noun court	-30	before adv first	-16
31	before noun big	-34	before adv long	43	before noun longer	-18	before verb taking	-70	before adv especially	58	before prep than	-74
31	before verb get	29	before sub when	-35	before noun polls	38	before noun common	-46	before noun organization	60	by verb founded	-58
31	before noun strong	-29	before noun senator	22	before noun message	39	before noun justice	33	by verb hosted	-29	before adv once	71
31	before noun military	-23	before noun economic	18	before noun job	-23	before verb getting	-34	before det all	-39	before noun talk	-32
31	before adv yet	-14	before adv particularly	45	before noun television	-39	before aux does	27	before noun tweet	42	before verb nominating	-29
31	after dash —	-30	before noun seven	-44	before pron anyone	69	before noun plan	-12	before noun best	-53	after sub that	-17
31	before noun better	-45	before aux may	-86	by noun emails	-36	before cue consider	-68	before noun president	-41	before adv publicly	35
31	before noun week	55	after noun week	-20	owner poss 's	-42	by noun criticism	63	before noun family	-17	before adv again	-21	before aux 're	-49
31	owner noun running	-16	before noun words	42	before dash -	-33	before quote ''	-34	before pron himself	25	before noun percent	55
31	before noun numbers	-50	after pron it	-15	before verb help	-63	before verb started	65	before noun firm	-83	before noun firms	24
31	owner noun public	-33	owner noun chief	-26	before verb made	-46	before adv quickly	-29	before adv initially	-29	before noun aides	71
31	before adv certainly	32	before noun conversation	54	before aux didn't	-45	before noun analysts	80	before noun public	-29
31	before adv personally	15	after dash -	-52	before aux couldn't	-22	before aux won't	-45	before noun strategy	-51	before aux 'd	-57
31	before aux wouldn't	-14	before aux hasn't	29	before adv ever	-49	by verb come	-40	before noun men	-35	before noun parties	29
31	before noun money	-21	before adv barely	-66	before noun deal	14	after aux been	-18	before noun took	28	before cue seen	-60	by aux was	-52
31	before aux 've	-19	after mark '	-18	before pron others	13	before adv increasingly	-88	before noun experts	77	by noun senator	-34
31	before poss 's	-53	before adv briefly	37	by verb benefit	27	before det the	-50	before cue said	29	before aux 'll	-55	before noun year	-59
31	before noun day	-16	before noun days	-65	before quote "	-29	before noun former	-47	before noun field	-54	colon noun http	-52	by adv *	-29
31	before noun chief	-44	before adv originally	49	before noun team	15	before noun mogul	22	before noun night	-15	before noun race	12
31	before adv widely	-59	owner noun delegate	-19	before noun private	-35	owner noun next	-21	after quote "	62	before noun strategists	67
31	by quote "	-24	before mark <	-40	colon noun page	-42
32	=1	-75	=0	24	=4	113	=3	-108	=2	-122
33	name	31	aux	-28	rel	-42	prep	-20	quote	18	det	-13	mark	19	sub	-42	num	-67	noun	23	cue	22	dash	59	comma	91	stop	-32
`;
