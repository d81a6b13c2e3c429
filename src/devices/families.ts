/**
 * Which phones can use an eSIM, one row for each family:
 *
 *     names|model codes|answer sureness source|exceptions
 *
 * Names: only the first needs its first word; the others get it too. `=` marks another way to write the name
 * before it. After `*` any text may follow.
 *
 * Codes: `*` stands for any rest, `?` for one letter or digit, `[…]` for one of these. `;` separates groups:
 * the first group belongs to the first name, and so on; a last group without a name belongs to all.
 *
 * Answer: `yes` or `no`. Sureness: `maker`, `press`, `sellers` (two lists of sellers agree), `weak` (one),
 * `unverified`. Source: a key of `sources.ts`. Exceptions: keys of `exceptions.ts`.
 *
 * A row that starts with `#` gives the brand of the rows below.
 */
export const families = `
#Apple
iPhone XS|iPhone11,2|yes maker apple|apple-cn
iPhone XS Max|iPhone11,[46]|yes maker apple|apple-cn apple-hk
iPhone XR|iPhone11,8|yes maker apple|apple-cn apple-hk
iPhone 11|iPhone12,1|yes maker apple|apple-cn apple-hk
iPhone 11 Pro|iPhone12,3|yes maker apple|apple-cn apple-hk
iPhone 11 Pro Max|iPhone12,5|yes maker apple|apple-cn apple-hk
iPhone SE (2nd generation), =SE 2, =SE 2020, =SE (2nd generation) 2020|iPhone12,8|yes maker apple|apple-cn
iPhone SE (3rd generation), =SE 3, =SE 2022, =SE (3rd generation) 2022|iPhone14,6|yes maker apple|apple-cn
iPhone 12 mini|iPhone13,1|yes maker apple|apple-cn
iPhone 12|iPhone13,2|yes maker apple|apple-cn apple-hk
iPhone 12 Pro|iPhone13,3|yes maker apple|apple-cn apple-hk
iPhone 12 Pro Max|iPhone13,4|yes maker apple|apple-cn apple-hk
iPhone 13 mini|iPhone14,4|yes maker apple|apple-cn
iPhone 13|iPhone14,5|yes maker apple|apple-cn apple-hk
iPhone 13 Pro|iPhone14,2|yes maker apple|apple-cn apple-hk
iPhone 13 Pro Max|iPhone14,3|yes maker apple|apple-cn apple-hk
iPhone 14|iPhone14,7|yes maker apple|apple-cn apple-hk
iPhone 14 Plus|iPhone14,8|yes maker apple|apple-cn apple-hk
iPhone 14 Pro|iPhone15,2|yes maker apple|apple-cn apple-hk
iPhone 14 Pro Max|iPhone15,3|yes maker apple|apple-cn apple-hk
iPhone 15|iPhone15,4|yes maker apple|apple-cn apple-hk
iPhone 15 Plus|iPhone15,5|yes maker apple|apple-cn apple-hk
iPhone 15 Pro|iPhone16,1|yes maker apple|apple-cn apple-hk
iPhone 15 Pro Max|iPhone16,2|yes maker apple|apple-cn apple-hk
iPhone 16|iPhone17,3|yes maker apple|apple-cn apple-hk
iPhone 16 Plus|iPhone17,4|yes maker apple|apple-cn apple-hk
iPhone 16 Pro|iPhone17,1|yes maker apple|apple-cn apple-hk
iPhone 16 Pro Max|iPhone17,2|yes maker apple|apple-cn apple-hk
iPhone 16e|iPhone17,5|yes maker apple|apple-cn
iPhone 17|iPhone18,3|yes maker apple|apple-cn17
iPhone 17 Pro|iPhone18,1|yes maker apple|apple-cn17
iPhone 17 Pro Max|iPhone18,2|yes maker apple|apple-cn17
iPhone Air, =17 Air|iPhone18,4|yes maker apple|apple-cn-esim
iPhone 17e|iPhone18,5|yes maker apple|apple-cn-esim
iPhone 18 Pro, 18 Pro Max||yes weak press|apple-cn-esim
iPhone Duo||yes unverified -|apple-cn-esim
iPhone X, =10|iPhone10,[36]|no maker apple|
iPhone 8, 8 Plus, 7, 7 Plus|iPhone10,?, iPhone9,?|no maker apple|
iPhone SE (1st generation), =SE 1, =SE 2016|iPhone8,4|no maker apple|
iPhone 6s, 6s Plus, 6, 6 Plus, 5s, 5c, 5, 4s, 4, 3GS, 3G|iPhone[1-8],?|no maker apple|
iPad (7th generation), =7, (8th generation), =8, (9th generation), =9||yes maker apple|cellular ipad-cn
iPad (10th generation), =10||yes maker apple|cellular ipad10-cn
iPad Air (3rd generation), =Air 3, Air (4th generation), =Air 4, Air (5th generation), =Air 5||yes maker apple|cellular ipad-cn
iPad mini (5th generation), =mini 5, mini (6th generation), =mini 6||yes maker apple|cellular ipad-cn
iPad Pro 11-inch (1st generation), Pro 11-inch (2nd generation), Pro 11-inch (3rd generation), Pro 11-inch (4th generation), Pro 12.9-inch (3rd generation), Pro 12.9-inch (4th generation), Pro 12.9-inch (5th generation), Pro 12.9-inch (6th generation), Pro (M1), Pro (M2)||yes maker apple|cellular ipad-cn
iPad (A16), mini (A17 Pro), =mini 7, Air (M2), =Air 11 (M2), =Air 13 (M2), Air (M3), =Air 11 (M3), =Air 13 (M3), Air (M4), =Air 11 (M4), =Air 13 (M4)||yes maker apple|cellular
iPad Pro (M4), Pro 11-inch (M4), Pro 13-inch (M4), Pro (M5), Pro 11-inch (M5), Pro 13-inch (M5)||yes maker apple|cellular
iPad Air 2, Air (1st generation), mini 4, mini 3, mini 2, 5, 6, Pro 9.7-inch, Pro 10.5-inch, Pro 12.9-inch (2nd generation), Pro 12.9-inch (1st generation)||no unverified -|
Apple Watch*||no maker apple|companion
#Samsung
Galaxy S20, S20+, S20 Ultra|SM-G98[01]*; SM-G98[56]*; SM-G988*; SM-G98[0-8]*, SCG0[123], SC5[12]A*|yes sellers lists|sam-cn sam-kr sam-jp sam-us
Galaxy S20 FE|SM-G78[01]*|no weak list|
Galaxy S21, S21+, S21 Ultra|SM-G991*; SM-G996*; SM-G998*; SCG09, SCG10, SC5[12]B|yes sellers lists|sam-cn sam-kr sam-jp sam-us
Galaxy S21 FE|SM-G990*|yes unverified -|conflict
Galaxy S22, S22+, S22 Ultra|SM-S901*; SM-S906*; SM-S908*; SCG1[34], SC5[12]C|yes sellers lists|sam-cn sam-kr sam-jp sam-tf
Galaxy S23, S23+, S23 Ultra|SM-S911*; SM-S916*; SM-S918*; SCG19, SCG20, SC5[12]D|yes sellers lists|sam-cn
Galaxy S23 FE|SM-S711*, SCG24|yes sellers lists|sam-cn
Galaxy S24, S24+, S24 Ultra|SM-S921*; SM-S926*; SM-S928*; SCG2[56], SC5[12]E|yes sellers lists|sam-cn
Galaxy S24 FE|SM-S721*, SCG30|yes sellers lists|sam-cn
Galaxy S25, S25+, S25 Ultra|SM-S931*; SM-S936*; SM-S938*; SCG3[12], SC5[12]F|yes maker samsung|sam-cn
Galaxy S25 Edge|SM-S937*|yes sellers lists|sam-cn
Galaxy S25 FE|SM-S731*|yes weak list|sam-cn
Galaxy S26, S26+, S26 Ultra|SM-S942*; SM-S947*; SM-S948*; SCG3[678], SC5[123]G|yes press press|sam-cn26
Galaxy Note20, Note20 Ultra|SM-N98[01]*; SM-N98[56]*; SCG06, SC53A|yes sellers lists|sam-cn sam-kr sam-jp sam-us
Galaxy Fold, =Z Fold|SM-F90[07]*, SCV44|yes sellers lists|sam-cn sam-kr sam-jp
Galaxy Z Fold2|SM-F916*, SCG05|yes sellers lists|sam-cn sam-kr sam-jp sam-us
Galaxy Z Fold3|SM-F926*, SCG11, SC55B|yes sellers lists|sam-cn sam-kr sam-jp
Galaxy Z Fold4, Z Flip4|SM-F936*; SM-F721*; SCG1[67], SC5[45]C|yes press press|sam-cn
Galaxy Z Fold5, Z Flip5|SM-F946*; SM-F731*; SCG2[23], SC5[45]D|yes sellers lists|sam-cn
Galaxy Z Fold6, Z Flip6, Z Fold Special Edition|SM-F956*; SM-F741*; SM-F958*; SCG2[89], SC5[45]E|yes sellers lists|sam-cn
Galaxy Z Fold7, Z Flip7, Z Flip7 FE|SM-F966*; SM-F766*; SM-F761*; SCG3[45], SC5[56]F|yes sellers lists|sam-cn
Galaxy Z TriFold|SM-F968*|yes sellers lists|sam-cn
Galaxy Z Fold8, Z Fold8 Ultra, Z Flip8|SM-F97[16]*, SM-F776*, SCG39, SCG4[01], SC5[567]G|yes unverified -|sam-cn
Galaxy Z Flip|SM-F700*, SCV47|yes sellers lists|sam-cn sam-kr sam-jp
Galaxy Z Flip 5G|SM-F707*, SCG04|yes sellers lists|sam-cn sam-kr sam-jp sam-us
Galaxy Z Flip3|SM-F711*, SCG12, SC54B|yes sellers lists|sam-cn sam-kr sam-jp
Galaxy A54 5G, =A54|SM-A546*, SCG21, SC53D|yes sellers lists|sam-cn a54 some
Galaxy A55 5G, =A55|SM-A556*, SCG27, SC53E|yes sellers lists|sam-cn
Galaxy A56 5G, =A56|SM-A566*|yes sellers lists|sam-cn
Galaxy A57 5G, =A57|SM-A576*|yes weak list|sam-cn
Galaxy A35 5G, =A35|SM-A356*|yes sellers lists|sam-cn
Galaxy A36 5G, =A36|SM-A366*|yes sellers lists|sam-cn
Galaxy A37 5G, =A37|SM-A376*|yes unverified -|sam-cn
Galaxy A27 5G, =A27|SM-A276*|yes weak list|sam-cn
Galaxy A23 5G|SCG18, SC56C, SM-A233C|yes sellers lists|only-jp
Galaxy A17, A16, A15, A14|SM-A17*; SM-A16*; SM-A15*; SM-A14*|no unverified -|
Galaxy A53, A52, A52s, A51, A50, A34, A33, A32, A31|SM-A53*; SM-A52[56]*; SM-A528*; SM-A51*; SM-A50*; SM-A34*; SM-A33*; SM-A32*; SM-A31*; SM-A30*, SM-A52*|no unverified -|
Galaxy XCover7 Pro|SM-G766*|yes sellers lists|sam-cn
Galaxy XCover7|SM-G55[46]*|yes weak list|sam-cn
Galaxy Tab S9, Tab S9+, Tab S9 Ultra, Tab S10+, Tab S10 Ultra, Tab S11, Tab S11 Ultra|SM-X71[68]*; SM-X81[68]*; SM-X91[68]*; SM-X82[68]*; SM-X92[68]*|yes weak list|sam-cn cellular
Galaxy S10, S10+, S10e, S10 5G, S9, S9+, S8, S8+, S7, S7 edge, S6, Note10, Note10+, Note9, Note8|SM-G9[0-7]*, SM-N9[0-7]*|no unverified -|
Galaxy Watch*|SM-R[89]*, SM-L*|no weak list|companion
#Google
Pixel 2, 2 XL||yes maker google|pixel2
Pixel 3, 3 XL||yes maker google|pixel3 pixel3-us
Pixel 3a, 3a XL||yes maker google|pixel3a pixel3a-us
Pixel 4, 4 XL, 4a, 4a 5G, 5, 5a, 5a 5G||yes maker google|
Pixel 6, 6 Pro, 6a||yes maker google|
Pixel 7, 7 Pro, 7a, Fold||yes maker google|
Pixel 8, 8 Pro, 8a||yes maker google|
Pixel 9, 9 Pro, 9 Pro XL, 9 Pro Fold, =9 Fold, 9a||yes maker google|
Pixel 10, 10 Pro, 10 Pro XL, 10 Pro Fold, =10 Fold, 10a||yes maker google|
Pixel 11, 11 Pro, 11 Pro XL, 11 Pro Fold||yes unverified -|
Pixel (2016), Pixel XL, Pixel Tablet, Pixel C||no unverified -|
#Huawei
Huawei P40|ANA-[NL]X*, ANA-[AT][NL]*|yes sellers lists|hw-cn
Huawei P40 Pro|ELS-NX9*, ELS-N04*, ELS-[AT][NL]*|yes sellers lists|hw-cn
Huawei P40 Pro+|ELS-N39*|no weak list|
Huawei Mate 40 Pro|NOH-NX9*, NOH-[AT][NL]*|yes sellers lists|hw-cn
Huawei Pura 70 Pro|HBN-LX9*|yes weak list|cn
Huawei P50 Pro|JAD-[AL]*|no weak list|
Huawei P50, P60, P60 Pro, P60 Art, Mate 50, Mate 50 Pro, Mate 60 Pro, Mate X3, Mate X6, Mate X7|LNA-LX9*, MNA-LX9*, CET-LX9*, DCO-LX9*, ALN-LX9*, SGT-LX9*, PLR-L29*|no unverified -|
Huawei Mate 70 Air|SUP-AL90*|yes weak press|only-cn
Huawei Mate 80 RS|SGU-AL10*|yes weak press|only-cn
#Honor
Honor Magic4 Pro|LGE-NX9*|yes sellers lists|cn
Honor Magic5 Pro|PGT-N19*|yes sellers lists|cn
Honor Magic6 Pro, Magic6 RSR, =Magic6 Pro RSR|BVL-N[45]9*|yes sellers lists|cn
Honor Magic7 Pro, Magic7 RSR|PTP-N[45]9*|yes sellers lists|cn
Honor Magic8 Pro|BKQ-N49*|yes weak list|cn
Honor Magic V2, Magic V2 RSR|VER-N49*|yes sellers lists|cn
Honor Magic V3|FCP-N49*|yes sellers lists|cn
Honor Magic V5, Magic V6|MBH-N49*|yes weak list|cn
Honor Magic Vs, Magic Vs3|FRI-NX9*|yes weak list|cn
Honor 90|REA-NX9*|yes sellers lists|cn
Honor 200, 200 Pro|EL[IP]-NX9*|yes sellers lists|cn
Honor 400, 400 Pro|DN[YP]-NX9*|yes sellers lists|cn
Honor 400 Lite|ABR-NX[13]*|yes sellers lists|cn
Honor Magic7 Lite|BRP-NX[13]*|yes weak list|cn
Honor X8|TFY-LX*|yes weak list|cn
Honor 600, 600 Pro, Magic8 Lite, Magic V Flip|VK[JP]-NX9*, MTN-NX*|yes unverified -|cn
Honor Magic8 Pro Air|LDY-AN00*|yes press press|only-cn
#OPPO
OPPO Find X3 Pro|CPH2173, OPG03|yes sellers lists|cn
OPPO Find X5|CPH2307|yes sellers lists|cn
OPPO Find X5 Pro|CPH2305|yes sellers lists|cn
OPPO Find X8, Find X8 Pro|CPH2651; CPH2659|yes sellers lists|cn
OPPO Find X9, Find X9 Pro|CPH279[17], OPG07|yes sellers lists|cn
OPPO Find X9 Ultra|CPH2841|yes weak list|cn
OPPO Find X9s|CPH2873|yes unverified -|cn
OPPO Find N2 Flip|CPH2437|yes sellers lists|cn
OPPO Find N3, Find N3 Flip|CPH2499; CPH2519|yes weak list|cn
OPPO Find N5|CPH2671|yes sellers lists|cn
OPPO Find N6|CPH2765|yes unverified -|cn
OPPO Reno5 A|CPH2199, A101OP|yes sellers lists|cn shared
OPPO Reno6 Pro 5G, =Reno6 Pro|CPH224[79]|yes sellers lists|cn
OPPO Reno7 A|CPH2353, A201OP, OPG04|yes weak list|cn
OPPO Reno9 A|CPH2523, A301OP|yes weak list|cn
OPPO Reno10 Pro 5G, =Reno10 Pro|CPH2541, A302OP|yes unverified -|cn
OPPO Reno14, Reno14 Pro|CPH273[79]|yes sellers lists|cn
OPPO Reno15, Reno15 Pro, Reno15 Pro Max|CPH2825, CPH281[13]|yes sellers lists|cn
OPPO Reno15 F, Reno15 FS, Reno15 c, Reno15 A|CPH2801|yes weak list|cn shared
OPPO A55s 5G, =A55s|CPH2309, A102OP|yes sellers lists|cn
OPPO Find X2 Lite, Find X3 Lite, Find X5 Lite|CPH2005; CPH2145; CPH2371|no weak list|
#OnePlus
OnePlus Open|CPH2551|yes sellers lists|cn
OnePlus 11|CPH244[79], CPH2451|yes sellers lists|cn
OnePlus 12|CPH2573, CPH258[13]|yes sellers lists|cn
OnePlus 13|CPH2649, CPH265[35], PJZ110|yes press press|op13-cn
OnePlus 13R|CPH264[57], CPH2691|yes press press|cn
OnePlus 13s|CPH2723|yes weak list|cn
OnePlus 15|CPH274[579]|yes sellers lists|cn
OnePlus 15R|CPH276[79], CPH2771|yes weak press|cn
OnePlus 10 Pro, 10T, 9, 9 Pro, 9R, 9RT, 8, 8 Pro, 8T, 7T, 7, 6T|NE22??, LE2???, IN20??, KB20??, CPH241[13579], CPH2423|no unverified -|
#realme
realme 14 Pro+|RMX505[14]|yes sellers lists|cn-hidden
realme GT 7|RMX5061|yes sellers lists|cn-hidden
realme GT 8 Pro|RMX5210|yes weak list|cn-hidden
realme 14 5G|RMX5070|yes weak list|cn-hidden
realme 16 Pro, 16 Pro+, GT 7T, GT 7 Pro|RMX5120, RMX5131, RMX5085, RMX5011|yes unverified -|cn-hidden
#vivo
vivo X80 Pro|V2145|yes weak list|cn
vivo X90 Pro|V2219|yes sellers lists|cn some
vivo X100 Pro|V2309|yes sellers lists|cn
vivo X100|V2308|yes weak list|cn
vivo X200, X200 Pro|V241[35]|yes sellers lists|cn
vivo X200 FE|V250[35]|yes sellers lists|cn
vivo X200T|V2561|yes weak list|cn
vivo X200s||yes unverified -|conflict cn
vivo X300, X300 Pro|V251[45]|yes sellers lists|cn
vivo X300 FE|V2537, V2542, V2633|yes weak list|cn
vivo X300 Ultra|V2562|yes weak press|cn
vivo V29|V2250|yes sellers lists|cn some
vivo V29 Lite 5G, =V29 Lite|V2244|yes sellers lists|cn some shared
vivo V40|V2348|yes sellers lists|cn
vivo V40 Lite|V2341, V2417, V2424|yes sellers lists|cn some shared
vivo V40 SE|V2337, V234[02], V2418|yes weak list|cn shared
vivo V50|V2427, V2448, V2451|yes sellers lists|cn
vivo V60, V70, X Fold3 Pro, X Fold5|V251[12], V253[89], V2540, V2548, V2330, V2429|yes unverified -|cn
vivo iQOO 15|I2501|yes weak press|cn
#Xiaomi
Xiaomi 12T Pro|22081212UG, 22081212R, 22200414R, A201XM|yes sellers lists|cn
Xiaomi 13, 13 Pro, 13 Lite|2211133G; 2210132G; 2210129SG|yes sellers lists|cn
Xiaomi 13T, 13T Pro|2306EPN60[GR]; 23078PND5G, 23088PND5R; XIG04, A301XM|yes sellers lists|cn
Xiaomi 14|23127PN0CG|yes sellers lists|cn
Xiaomi 14 Ultra|24030PN60G|yes weak list|cn
Xiaomi 14T, 14T Pro|2406APNFAG; 2407FPN8E[GR]; XIG0[67], A402XM|yes sellers lists|cn
Xiaomi 15, 15 Ultra|24129PN74[GI]; 25010PN30[GI]|yes sellers lists|cn
Xiaomi 15T, 15T Pro|25069PTEBG; 2506BPN68[GR]|yes sellers lists|cn
Xiaomi 17, 17 Ultra|25113PN0E[GI]; 2512BPNDA[GI]|yes weak list|cn
Xiaomi 17T, 17T Pro|2602DPT53[GI]; 2602EPTC0[GR]|yes weak list|cn
Xiaomi 13 Ultra, 14 Civi|2304FPN6DG; 24053PY09I|yes unverified -|cn
Redmi Note 10T|22021119KR, A101XM|yes weak press|only-jp
Redmi Note 11 Pro 5G|2201116S[GR]|yes sellers lists|cn some
Redmi Note 13 Pro|23117RA68G, 2312DRA50[GI], XIG05|yes sellers lists|cn some
Redmi Note 13 Pro+|23090RA98G, 24040RA98R|yes sellers lists|cn
Redmi Note 14 Pro, Redmi Note 14 Pro+|24116RACCG, 24090RA29G, 24115RA8EG|yes sellers lists|cn
Redmi Note 15 Pro, Redmi Note 15 Pro+|25100RA69G, 25080RABD[GRT], 2510ERA8B[GT]|yes weak list|cn
POCO X7|24095PCADG|yes sellers lists|cn
POCO X8 Pro Max|2602BPC18G|yes weak list|cn
POCO F8 Ultra|25102PCBEG|yes weak list|cn
Xiaomi 12T, 12, 12 Pro, 11T, 11T Pro, Mi 11, Mi 10, Mi 9|M200????*, M210????*, 22071212AG|no unverified -|
#Motorola
Motorola Razr 2019, =Razr||yes press press|cn-hidden
Motorola Razr 5G, Razr 2020, Razr 2022||yes sellers lists|cn-hidden
Motorola Razr 40, Razr 40 Ultra, Razr 2023, Razr Plus, Razr Plus 2023||yes sellers lists|cn-hidden
Motorola Razr 50, Razr 50 Ultra, Razr 2024, Razr Plus 2024||yes sellers lists|cn-hidden
Motorola Razr 60, Razr 60 Ultra, Razr 2025, Razr Plus 2025, Razr Ultra 2025||yes sellers lists|cn-hidden
Motorola Razr 70, Razr 70 Plus, Razr 70 Ultra, Razr Fold||yes weak list|cn-hidden
Motorola Edge 2022, Edge 2023, Edge Plus 2022, Edge Plus 2023, Edge Plus 2024||yes sellers lists|cn-hidden some
Motorola Edge 30 Pro, Edge 30 Ultra, Edge 2024||yes weak list|cn-hidden some
Motorola Edge 40, Edge 40 Pro, Edge 40 Neo||yes sellers lists|cn-hidden some
Motorola Edge 50, Edge 50 Pro, Edge 50 Ultra, Edge 50 Fusion, Edge 50 Neo||yes sellers lists|cn-hidden some
Motorola Edge 60, Edge 60 Pro, Edge 60 Fusion, Edge 60 Stylus, Edge 60 Neo||yes sellers lists|cn-hidden some
Motorola Edge 70, Edge 70 Pro, Edge 70 Ultra, Edge 70 Fusion, Edge 70 Fusion+||yes weak list|cn-hidden some
Motorola Signature, ThinkPhone, ThinkPhone 25||yes weak list|cn-hidden some
Motorola Moto G34, Moto G35||yes sellers lists|cn-hidden some
Motorola Moto G52j, Moto G52j II, Moto G53, Moto G53j, Moto G53y, Moto G54, Moto G54 Power||yes sellers lists|cn-hidden some
Motorola Moto G55, Moto G75, Moto G84, Moto G85, Moto G86||yes weak list|cn-hidden some
Motorola Moto G Power 5G 2024, =Moto G Power 2024, Moto G Stylus 5G 2024||yes sellers lists|cn-hidden some
Motorola Moto G Stylus 5G 2023, Moto G 2024, Moto G 5G 2024, Moto G 2025, Moto G Power 2025, Moto G Power 2026||yes weak list|cn-hidden some
Motorola Moto E7, Moto E13, Moto E20, Moto E22, Moto E40, Edge 20, Edge 20 Pro||no unverified -|
#Sony
Xperia 10 III Lite|XQ-BT44|yes sellers lists|
Xperia 1 IV|XQ-CT*, A201SO, SO51C, SOG06|yes sellers lists|sony-ap
Xperia 5 IV|XQ-CQ*, A204SO, SO54C, SOG09|yes sellers lists|sony-ap
Xperia 10 IV|XQ-CC*, A202SO, SO52C, SOG07|yes sellers lists|sony-ap some
Xperia Ace III|A203SO, SO53C, SOG08|yes sellers lists|
Xperia 1 V, 5 V, 10 V|XQ-DQ*; XQ-DE*; XQ-DC*; A30[12]SO, SO5[123]D, SOG1[012]|yes sellers lists|sony-ap
Xperia 1 VI, 10 VI|XQ-EC*; XQ-ES*; A40[12]SO, SO5[12]E, SOG1[34]|yes sellers lists|sony-ap
Xperia 1 VII|XQ-FS*, A501SO, SO51F, SOG15|yes sellers lists|sony-ap
Xperia 10 VII, 1 VIII|XQ-FE*; XQ-GE*; A502SO, A601SO, SO52F, SO51G, SOG1[67]|yes weak list|sony-ap
Xperia 1 III, 5 III, 10 III, 1 II, 5 II, 10 II, 1, 5, 10|XQ-BC*; XQ-BQ*; XQ-BT5*; XQ-AT*; XQ-AS*; XQ-AU*; XQ-A*, XQ-BS*|no unverified -|
#Nothing
Nothing Phone (3)|A024|yes press press|
Nothing Phone (3a) Pro|A059P|yes sellers lists|
Nothing Phone (4a) Pro|A069P|yes weak list|
Nothing Phone (1), Phone (2), Phone (2a), Phone (2a) Plus, Phone (3a), Phone (3a) Lite, Phone (4a), Phone (4b)|A063, A065, AIN065, A142, A142P, A059, A001, A001T, A069, A009P|no unverified -|
Nothing CMF Phone 1, CMF Phone 2 Pro|A015|no unverified -|
#ASUS
ASUS Zenfone 12 Ultra|ASUSAI2501H*|yes sellers lists|
ASUS ROG Phone 9, =ROG 9, ROG Phone 9 Pro, =ROG 9 Pro|ASUSAI2501[A-D]*|yes weak list|rog-cn
ASUS Zenfone 11 Ultra, Zenfone 10, Zenfone 9, ROG Phone 8, =ROG 8, ROG Phone 8 Pro, ROG Phone 7|ASUSAI2[0-4]*, ??AI2302|no unverified -|
#Fairphone
Fairphone 4|FP4|yes sellers lists|
Fairphone 5|FP5|yes sellers lists|
Fairphone 6, =6th generation|FP6|yes unverified -|
Fairphone 3, 3+, 2|FP[23]|no unverified -|
#Nokia
Nokia G60 5G, =G60, X30 5G, =X30, XR21||yes sellers lists|some
#Sharp
AQUOS sense4 lite|SH-RM15|yes sellers lists|
AQUOS sense6, sense6s|SH-M19*, SH-RM19*, SHG0[57], SH-54B|yes sellers lists|some
AQUOS sense7, sense7 plus, sense8|SH-M2[46], SHG1[01], SH-53C, SH-54D, A208SH|yes sellers lists|some
AQUOS wish, wish2, wish3|SH-M20, SH-51C, SH-53D, SHG0[68], A10[34]SH, A204SH|yes sellers lists|some
AQUOS zero6, R7, R8, R8 Pro|A10[12]SH, SH-M22, A202SH, SH-52C, SH-5[12]D|yes sellers lists|some shared
AQUOS sense9, wish5, wish6, R6, R9, R9 Pro, R10|SH-M29, SH-53E, SHG14, SH-WS10, SH-5[14]E, A401SH, SH-51[BF]|yes weak list|some
Leitz Phone 1, Phone 2|LP-0[12]|yes weak list|some
Simple Sumaho 6||yes weak list|some
#Rakuten
Rakuten Mini, BIG, BIG s, Hand, Hand 5G|C330, ZR01, 3917JR, P7[18]0|yes sellers lists|
#Kyocera
Android One S9, One S10|S9-KC; S10-KC|yes weak list|
DIGNO SX2, SX3, SANGA|KC-S30[24], KYG02|yes weak list|
Kantan Sumaho 2, Sumaho 2+, Sumaho 3||yes weak list|
#FCNT
arrows We|A101FC|yes weak list|
arrows N|F-51C|yes weak list|
#Balmuda
Balmuda Phone|A101BM, X01A|yes weak list|
#ZTE
nubia Flip 2|Z8900CA, A404ZT, NX732J|yes sellers lists|nubia-cn
nubia Flip 5G|NX724J|yes weak list|cn-hidden
ZTE A103ZT, A202ZT|A103ZT; A202ZT|yes weak list|
#TCL
TCL 60 XE NxtPaper, NxtPaper 70 Pro||yes sellers lists|some
TCL 50 5G, 50 Pro NxtPaper||yes sellers lists|some
TCL NxtPaper 60 Ultra, 60, 40 XL, 50 NxtPaper||yes weak list|some
Alcatel V3 Ultra||yes sellers lists|some
#Infinix
Infinix Note 60 Pro, Note 60 Ultra||yes weak list|some
#Tecno
Tecno Camon 50 Ultra||yes weak list|some
#Microsoft
Surface Duo, Duo 2||yes sellers lists|
Surface Pro X, Pro 9 with 5G, Pro 11 with 5G, Go 2, Go 3||yes weak list|cellular
#Doogee
Doogee V30||yes sellers lists|
#Oukitel
Oukitel WP30 Pro, WP33 Pro|WP3[03] Pro|yes weak list|
#Hammer
Hammer Blade 3, Blade 5G, Explorer Pro|Hammer_Blade_3; Hammer_Blade_5G; Hammer_Explorer_Pro|yes sellers lists|
#myPhone
myPhone NOW eSIM|myPhone_Now_eSIM|yes sellers lists|
#Gigaset
Gigaset GX4 Pro|E940-2797-01|yes weak list|
#bq
Aquaris X2, X2 Pro|Aquaris X2; Aquaris X2 Pro|yes weak list|
#Vsmart
Vsmart Active 1|Active 1|yes weak list|
#Energizer
Energizer H620S|H620SEU|yes weak list|
#Razer
Razer Edge 5G||yes weak list|
#Planet
Gemini PDA|Gemini_4G|yes sellers lists|
#Nuu
Nuu X5||yes sellers lists|
#T-Mobile
REVVL 7, 7 Pro||yes sellers lists|
`;
