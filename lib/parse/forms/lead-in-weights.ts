/**
 * What each sign of `lead-in-signs.ts` weighs, in hundredths of log-odds: more than 0 where it speaks for the upper
 * of two lines leading in, 引题 over 主题. `u` is a sign of the upper line, `l` of the lower; `^` stands before
 * how a line opens, `$` behind how it ends, 0 for any figure; `1of3` is one kicker in a head of three lines.
 * Written by `npm run ranks`, which learns it from `gold/fragments/display-lines.txt`; not to be changed by hand.
 */
export const LEAD_IN_WEIGHTS = `
0of2=-1 0of3=-65 1of2=1 1of3=154 2of3=-180 always=-7 asLong=34 bothamount=-77 bothhalves=-14
bothparallel=-8 both“=18 both，=-5 clearlyLonger=26 clearlyShorter=-4 l0$=22 l0=-30 l0件$=23
l0成$=-22 l^0=31 l^0岁=37 l^0年=16 l^0张=16 l^与=-15 l^乡=-20 l^交=22 l^交警=20 l^全=-30 l^县=23 l^总=-28
l^我=24 l^把=23 l^新=-46 l^机=16 l^每=-32 l^让=32 l^记=-37 l^高=32 lamount=-85 lattends=-193 lfigure=-15
lfigureFirst=-24 lfollowsOn=-251 lfragment=-25 lhalves=22 lleadsIn=-119 llength=-57 llong=-22
lnamesKind=-226 longer=-83 lparallel=102 lsentence=-111 lshort=-2 ltakesPart=-127 ltiny=-83
lveryLong=-157 l“=94 l“all=107 l、=-283 l上=41 l不=-23 l与=-22 l业=26 l临=-13 l为=-39 l么=18 l之=-16
l也=21 l乡=-25 l买=22 l了=40 l事$=17 l于=-20 l人$=14 l付=-23 l以=-21 l价=-39 l众=16 l会=-19 l传=-16 l位$=15
l体=34 l何=34 l作$=-16 l作=-44 l例=-25 l信=18 l修=-32 l儿=18 l免=-20 l入=-26 l全=-37 l内=-22 l决=-17 l冷=18
l减=-21 l出$=-19 l出=38 l别=-20 l办=15 l功=25 l加=18 l化=-18 l北=28 l卖=24 l厂=42 l原=-36 l去=-16 l县=17
l友=-38 l受=-26 l变=20 l口=21 l可=-40 l台=-42 l史$=-51 l史=-38 l号=17 l名=-36 l吨=-32 l告=-18 l员=-25 l命=29
l和=-32 l响=17 l器=27 l回=27 l团=24 l园$=23 l园=37 l国=-26 l图=-19 l场=18 l均=-21 l城=34 l填=-19 l声=22 l外=-20
l夜=31 l天=52 l头=34 l妈=18 l娃=25 l子=60 l孩=13 l守=26 l完=-23 l室=27 l家=-25 l富=16 l少=25 l就=-27 l局=-17
l山=48 l岁=41 l峰$=21 l巡=-15 l工=-38 l工作$=-16 l师=-16 l带=-19 l干=37 l年$=29 l床=-21 l开=28 l张=15 l心=34
l快=31 l成$=-32 l我=37 l户=-22 l技=-25 l抓=-16 l投=-29 l报=-32 l拿=28 l挂=16 l换=28 l提=-24 l摄=-31 l政=27
l救=54 l整=-19 l新=33 l方=-21 l无=-19 l日=-27 l明=-50 l星=19 l晚=23 l晨=15 l景=-32 l月$=-24 l月=-11 l本$=-17
l本=-36 l机$=-29 l李=-26 l村$=-14 l来=30 l架=26 l查$=-26 l查=-27 l标=-18 l校=23 l样=-25 l案=-22 l梁=-13 l梯=22
l植=-17 l歌=-18 l每=-45 l比=-21 l求$=-20 l没=-15 l河=35 l油=18 l流=-35 l清=16 l港=19 l满=23 l演=-19 l点$=-22
l热=41 l煤=25 l物=33 l率=-33 l班=28 l球=-21 l生=-41 l用=-49 l田=32 l申=-22 l电=42 l画=-25 l病=-22 l的=60
l监=-18 l直=-27 l省=17 l着=-19 l知=-14 l石=18 l破=37 l社=24 l神=-23 l票=-21 l种=21 l科=-19 l程=-19 l窗=17
l策=29 l类=-20 l粮=18 l精=-30 l糖=-18 l红=25 l级=20 l线=21 l终=-19 l编=16 l美=-22 l者=-38 l能=-25 l范=-27
l茶=16 l获=-28 l薄=16 l血=16 l行$=-22 l行=-26 l街=-17 l补=-35 l表=-31 l装=20 l覆=-14 l见=-18 l视=-33 l计=-19
l让=40 l议=-25 l记$=-17 l记=-40 l设=-26 l话=19 l说=-16 l请=-18 l课=16 l谁=17 l谈=-15 l账=-22 l货=-20 l贷=17
l费=-25 l资=31 l走=16 l超=-19 l趟=19 l路=21 l身=18 l车=-13 l轻=29 l迁=-21 l过=-35 l返=-21 l还=32 l进=24 l送=-39
l选=-33 l通$=21 l通=22 l造=18 l道$=19 l配=-42 l醒=-24 l里=22 l量=-32 l金=-25 l钱=30 l铁=27 l错=-24 l长=29
l门=37 l闲=20 l防=-13 l降=-21 l院$=-28 l院=-18 l难=23 l难求$=-19 l预=-20 l领=18 l题=20 l额=-29 l饭=29 l首=-60
l！=34 l（all=-158 l，=-102 l：=-72 l？=48 u0$=29 u^0=-33 u^人=24 u^从=28 u^北=-23 u^区=24 u^大=-21
u^小=-23 u^新学=19 u^最=19 u^本=32 u^本报=19 u^民=31 u^河=-18 u^省=30 u^这=-27 u^高=-23 uamount=-29
uattends=-53 ufigure=33 ufigureFirst=18 ufragment=60 uhalves=14 uleadsIn=84 ulength=-9 ulong=193
unamesKind=113 uparallel=60 usentence=175 ushort=67 utiny=45 uveryLong=-172 u·=49 u——end=23
u“=-6 u“all=52 u、=167 u《=-60 u上$=31 u上=-43 u不=-43 u个=-24 u临=-13 u之=28 u之后$=18 u了=-46 u争=-17
u产$=-24 u今=-18 u从=28 u企=33 u会$=37 u传=23 u何=-30 u供=-19 u保=25 u信=40 u候=-21 u党=21 u入=19 u全=46
u公里$=19 u出=36 u列=18 u利=22 u办=19 u动=-18 u医=22 u单=21 u反=36 u发=42 u取=-16 u召=26 u召开$=24 u后$=19
u听=-35 u员$=-21 u员=-26 u唱=-27 u商=29 u园$=-21 u困=26 u图=17 u地=-23 u场$=21 u基=23 u声=-20 u处=-36 u多=-22
u天=-25 u失=-23 u委=18 u子$=-23 u子=-33 u字=-33 u守=26 u安=30 u完=-17 u官=-22 u定=-24 u实=28 u家=-37 u察=-20
u小=-44 u就=22 u局=42 u届=20 u屋=-15 u山$=19 u山=-13 u工$=-19 u布=27 u师=20 u带=38 u常=-16 u幕$=22 u幕=27
u年$=25 u广=27 u店$=-24 u开=-45 u强=35 u录=31 u微=15 u忆=20 u怎=16 u愿=20 u成$=-22 u战=23 u房=-29 u手=-66
u抢=21 u报=51 u抱=19 u推=21 u提=20 u援=-21 u摊=-36 u支=22 u攻=26 u政=30 u教=21 u方=22 u施=23 u日=24 u早=-21
u明=-27 u映=23 u是=-18 u晚=-20 u更=-20 u月=20 u末=-21 u机=-24 u村$=-32 u村=-22 u条=-26 u来=20 u树=-20 u校=-21
u案=20 u检=28 u次=21 u步=-22 u气=35 u污=19 u治=43 u法=17 u洪=19 u活=-37 u消=-25 u深=18 u游=-21 u满=-30 u火=-48
u点=20 u燃=-18 u物=-42 u独=-15 u率=22 u理=27 u用$=-16 u用=40 u甲=-20 u电=-36 u男=-20 u的=-67 u盗=19 u省=17
u看=34 u眼=26 u码=-32 u社=17 u祭=-15 u程=14 u稻=-22 u突=22 u立=35 u第=27 u管=-28 u类=17 u红=-18 u级=-25 u纪=27
u续=31 u绿=19 u网=-18 u美=-21 u群=18 u老=-35 u联=17 u色=23 u节=23 u花=-26 u苗=17 u药=18 u营=-29 u血=29 u被=-31
u要=-27 u规=-20 u计=38 u让=-26 u议$=-28 u议=-36 u记=26 u说=-15 u象=-18 u资=46 u走=-28 u足=-34 u路$=17 u路=12
u车=-29 u达=-16 u近=18 u还=-18 u这=-19 u连=19 u通$=-17 u速=-34 u里=-57 u铁=-46 u队=35 u院=-30 u难=21 u青=-25
u音=-23 u项=17 u餐=-30 u馆$=-28 u香=-17 u骑=-18 u鱼=-26 u龙=-22 u，=198 u：=138 u：end=103 u？=-27
`;
