# 这家电话公司的对话，中文。每条译文上方是其原文的四位标记。

# 9c9d
scenario-title = 港口小镇的一家电话公司

# ecc4
remedy-credit = 账单抵扣

# 2216
remedy-discount = 优惠

# aa92
remedy-fee-waiver = 免除费用

# 1d63
remedy-refund = 退款

# eb52
behaviour-belittle = 轻视

# 9610
behaviour-check-understanding = 确认听懂

# f1ab
behaviour-guess = 猜测

# a154
behaviour-say-what-you-do-not-know = 说明不知道的事

# 75ed
behaviour-threaten = 威胁

# 44b4
policy-generous = 当场决定

# b5f5
policy-strict = 照章办事

# 450f
standard-heard-first = 先被听见

# aa17
standard-heard-first-why = 还在怀疑有没有被听懂的人，听不进答案。

# 3c37
standard-heard-first-aim = 到您第二句话时，客户已从您口中听到自己的事。

# 0e6e
standard-heard-first-how = 用客户的话复述发生了什么，再打开账户。

# 7edd
standard-left-in-writing = 留有文字

# 1aa1
standard-left-in-writing-why = 聊天窗口一关，谈好的事也跟着关了。

# cc3f
standard-left-in-writing-aim = 客户不必再问就能查到。

# 7e9a
standard-left-in-writing-how = 用一句话收尾：办了什么，下一步是什么，哪一天。

# 15b2
standard-nobody-to-blame = 不怪任何人

# 489c
standard-nobody-to-blame-why = 弄清是谁的错，修不好任何一条线。

# df3e
standard-nobody-to-blame-aim = 不让任何客户听到这怪他自己、怪同事或怪大海。

# a0fb
standard-nobody-to-blame-how = 不提是谁；只说什么事、什么时候。

# 2011
standard-ours-to-mend = 我们的错，我们来补

# 3f79
standard-ours-to-mend-why = 人们原谅一个错误，比原谅追究是谁的错要快。

# 8dac
standard-ours-to-mend-aim = 错在我们的，客户先从我们口中听到。

# fc5d
standard-ours-to-mend-how = 用几句话说明是我们的错，然后说您正在怎么办。

# eec0
standard-picked-up-in-time = 及时接起

# 9bd0
standard-picked-up-in-time-why = 线路断了的人，是在邻居家厨房里打来的。

# d107
standard-picked-up-in-time-aim = 五个人里有四个，一分半钟之内听到人声。

# e604
standard-picked-up-in-time-how = 信件留到中午前那一小时，那时电话清静。

# 507c
standard-solved-at-once = 一次解决

# 7525
standard-solved-at-once-why = 第二通电话比第一通更费我们的钱，对客户来说，比两通加起来还费。

# cf6d
standard-solved-at-once-aim = 十个人里有七个，只需找我们一次。

# 93f3
standard-solved-at-once-how = 办好他们来办的事，也办好接下来会问的事。

# d72f
standard-told-when-it-is-done = 办完了就说

# 2f22
standard-told-when-it-is-done-why = 看不见我们拨开关的人，只能凭我们一句话。

# 12b7
standard-told-when-it-is-done-aim = 没有人放下电话时还拿不准办好了没有。

# cdd5
standard-told-when-it-is-done-how = 说办好了，再说从哪里能看出来。

# a113
standard-true-to-the-facts = 忠于事实

# 3d4e
standard-true-to-the-facts-why = 在小镇上，答错的话会在面包店里等着您。

# f98f
standard-true-to-the-facts-aim = 我们说的，客户一查，果然如此。

# 93ed
standard-true-to-the-facts-how = 谈账户之前先看；谁也不知道的，就说不知道。

# 4f2c
standard-with-its-reason = 讲明原因

# 0a7b
standard-with-its-reason-why = 收费、等待或拒绝，不说原因，听着就像在使性子。

# f421
standard-with-its-reason-aim = 谁得付钱、等待或者将就，都知道为什么。

# 434a
standard-with-its-reason-how = 先说原因，再说规定；规定不是原因。

# 2944
standard-word-kept = 说到做到

# 0726
standard-word-kept-why = 记得承诺的，是得到承诺的人。

# a59d
standard-word-kept-aim = 每个承诺都在当天兑现，不管是谁许的。

# 7567
standard-word-kept-how = 只承诺您看过确实办得到的，挂电话之前写下来。

# 9759
cut-off-title = 重新开通要十二欧元

# 82a3
cut-off-fact-name = 姓名

# e60f
cut-off-fact-name-record = 福尔女士

# b80c
cut-off-fact-fee = 费用

# e29c
cut-off-fact-tier = 套餐

# e3a7
cut-off-fact-tier-truth = 三月前是俱乐部，之后是普通线路

# e3a7
cut-off-fact-tier-record = 三月前是俱乐部，之后是普通线路

# 289c
cut-off-fact-tier-claim = 俱乐部

# 8367
cut-off-fact-card = 银行卡

# 29b6
cut-off-fact-card-truth = 一张新卡，上周办的

# 29b6
cut-off-fact-card-claim = 一张新卡，上周办的

# 7369
cut-off-fact-rule = 规定

# a82c
cut-off-fact-rule-record = 会员重新开通免费；其他人，系统每年也许放过一次

# 3c48
cut-off-fact-back = 恢复

# 1856
cut-off-fact-back-record = 一小时之内

# 7b06
cut-off-word-a-second-look-at-the-fee = 重新审核费用

# 9af2
cut-off-word-account = 账户

# 8367
cut-off-word-card = 银行卡

# ecc4
cut-off-word-credit = 账单抵扣

# aa92
cut-off-word-fee-waiver = 免除费用

# d25e
cut-off-word-switch-the-line-on = 开通线路

# 85e3
cut-off-word-switching-on = 开通

# 62a4
cut-off-word-the-fee-back = 退还费用

# 5963
cut-off-word-the-fee-is-let-through = 系统放过了费用

# a62c
cut-off-word-waiving-the-fee = 免收费用

# 2811
cut-off-opening-1 = 你们把我的线停了。我站在自助洗衣店里，要花十二欧元才能重新活得像个人。我可是{ $tier }的会员，这就不算数了？

# 2ddc
cut-off-opening-promise-it-to-a-member = 按会员答应她

# 4f29
cut-off-opening-promise-it-to-a-member-1 = 您好，{ $name }。会员是免费的，所以会退给您。

# a36f
cut-off-opening-ask-for-the-card-first = 先问银行卡

# 7117
cut-off-opening-ask-for-the-card-first-1 = 您好。停机就是因为欠费。您的卡过期了吧？

# 9d19
cut-off-opening-ask-for-the-card-first-2 = 您好，{ $name }。您的银行卡最近换过吗？

# 345d
cut-off-opening-open-the-account = 打开账户

# a881
cut-off-opening-open-the-account-1 = 您好。出于数据保护的原因，在就费用或会员资格作任何说明之前，我必须先打开您的账户。

# d04e
cut-off-opening-open-the-account-2 = 您好，{ $name }。人在洗衣店，电话断了，还要为这交钱：我马上看。

# 3a72
cut-off-as-she-says-1 = 钱是有的，就是卡的问题。我有{ $card }。怎么样？

# c155
cut-off-as-she-says-switch-her-on-first = 先给她开通

# 4b05
cut-off-as-she-says-switch-her-on-first-1 = 先通线，再说钱。新卡我录进去了；{ $back }恢复。

# 0a04
cut-off-as-she-says-switch-her-on-first-2 = 线路{ $back }恢复。

# 8173
cut-off-as-she-says-have-the-fee-paid-first = 要她先付费

# 5ab1
cut-off-as-she-says-have-the-fee-paid-first-1 = 费用一付，线路就恢复。

# bebe
cut-off-as-she-says-have-the-fee-paid-first-2 = 我理解，但只有在所有未结款项，包括恢复线路的费用在内，全部结清之后，我们的系统才会放开线路。

# 1138
cut-off-as-she-says-open-the-account-now = 现在打开账户

# 2934
cut-off-as-she-says-open-the-account-now-1 = 请稍等，我看看。

# edc9
cut-off-stays-in-the-launderette-1 = 没有线路我怎么付？把硬币塞进烘干机吗？

# 6949
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on = 打开账户并开通线路

# 790e
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-1 = 不是。刚才我弄反了，对不起。先通线。您的账户我打开了。

# c13d
cut-off-stays-in-the-launderette-open-the-account-and-switch-her-on-2 = 邮局也有缴费单。不过我看看吧。

# c193
cut-off-stays-in-the-launderette-name-the-post-office = 让她去邮局

# 0cc5
cut-off-stays-in-the-launderette-name-the-post-office-1 = 您可以去邮局交现金。

# 6288
cut-off-and-the-twelve-euros-1 = 好。那{ $fee }呢？{ $tier }是免费的，卡上写着。

# c7c5
cut-off-and-the-twelve-euros-stick-to-her-tier = 咬住她的套餐

# f7bb
cut-off-and-the-twelve-euros-stick-to-her-tier-1 = 您三月起就不在俱乐部了。所以要十二欧元。

# 4581
cut-off-and-the-twelve-euros-stick-to-her-tier-2 = 您要还是会员，就免费；可您不是了。

# 6cb7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try = 说明情况并试一试

# 1a35
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-1 = 这张卡是三月以前的，之后您用的是普通线路。这种线路，系统有时会放过费用，一年一次。事先看不出来。我试试。

# 7ee7
cut-off-and-the-twelve-euros-say-how-it-stands-and-try-2 = 我们就看系统怎么说吧。

# 2250
cut-off-and-the-twelve-euros-waive-it-on-the-old-card = 凭旧卡免掉

# 3e93
cut-off-and-the-twelve-euros-waive-it-on-the-old-card-1 = 您的卡过期了，可您一直留着。我就算它有效。

# d1c0
cut-off-let-through-1 = 怎么说？您一声不吭了。

# d011
cut-off-let-through-take-the-credit-for-it = 把功劳揽过来

# 1566
cut-off-let-through-take-the-credit-for-it-1 = 我破例替您办下来了。下次可就不行了。

# 3cc8
cut-off-let-through-tell-her-how-lucky-she-is = 告诉她运气好

# 4c19
cut-off-let-through-tell-her-how-lucky-she-is-1 = 系统说行。费用免了，线路{ $back }恢复，新卡记下了。这是运气，我不装；谢谢您的包涵。

# da8a
cut-off-let-through-tell-her-how-lucky-she-is-2 = 通过了。

# bfb5
cut-off-not-let-through-1 = 听您喘气我就知道。说不行，对吧？

# f739
cut-off-not-let-through-hide-behind-the-machine = 躲在机器后面

# 299b
cut-off-not-let-through-hide-behind-the-machine-1 = 系统定的，我没办法。

# 32f9
cut-off-not-let-through-give-her-a-credit-of-as-much = 给她抵扣同样的金额

# d855
cut-off-not-let-through-give-her-a-credit-of-as-much-1 = 是的。您耳朵真灵。机器抽签，这理由我跟谁也讲不通，所以我想在您下张账单里减掉十二欧元。

# f5f4
cut-off-not-let-through-give-her-a-credit-of-as-much-2 = 它不接受。或者可以考虑做一笔抵扣。

# cfea
cut-off-not-since-March-1 = 就因为三月。要是二月，你们还把我当宝呢。

# c89d
cut-off-not-since-March-offer-to-take-it-off = 提议免掉

# 71b9
cut-off-not-since-March-offer-to-take-it-off-1 = 是我小气了。对不起。我把这十二欧元从您下张账单里减掉。

# aa43
cut-off-not-since-March-offer-to-take-it-off-2 = 我可以看看能不能抵扣，既然您这么在乎。

# 006c
cut-off-not-since-March-say-that-rules-are-rules = 说规定就是规定

# cda2
cut-off-not-since-March-say-that-rules-are-rules-1 = 不是会员的都得交。

# 6f95
cut-off-it-is-gone-1 = 那好吧。我的线路，真的会通吗？

# 8c7d
cut-off-it-is-gone-book-it = 入账

# fda1
cut-off-it-is-gone-book-it-1 = 应该会。

# a2bf
cut-off-it-is-gone-book-it-and-say-what-she-will-see = 入账并说明会看到什么

# b7f1
cut-off-it-is-gone-book-it-and-say-what-she-will-see-1 = { $back }恢复；到时候小灯会变绿。十二欧元减了，新卡录了，就这些。抱着衣服慢走。

# 4269
cut-off-it-is-gone-book-it-and-say-what-she-will-see-2 = { $back }恢复。以后请您务必及时确认系统里登记的银行卡是有效的。

# 7287
cut-off-it-stays-1 = 那就是线通了，人穷了十二欧元。你们那儿谁说了算？

# 0c12
cut-off-it-stays-say-who-and-bring-it-to-her-again = 说是谁，并再去找她

# 1a6b
cut-off-it-stays-say-who-and-bring-it-to-her-again-1 = 我的主管，她照名单办。我会在旁边注明您当了多年会员，明天给您回话。

# 5521
cut-off-it-stays-say-who-and-bring-it-to-her-again-2 = 这是上面定的。

# a158
cut-off-it-stays-leave-it = 到此为止

# 1b89
cut-off-it-stays-leave-it-1 = 不是我，我只能说这么多。

# f293
cut-off-reaction-4-1 = 够了。线路爱断就断着吧，要找我，放鸽子来好了。

# 8eee
cut-off-forbid-1 = 她付了卡的钱、线的钱、洗衣的钱。再加一句警告，就多出一张账单了。

# ed78
cut-off-forbid-2 = 被停了线的人付不了钱，也没法打电话求救。

# f968
his-voice-title = 逝者的线路

# 82a3
his-voice-fact-name = 姓名

# a6db
his-voice-fact-name-record = 林德奎斯特女士

# f5cc
his-voice-fact-messages = 留言

# 6a4e
his-voice-fact-messages-record = 一段问候语和两条留言

# b720
his-voice-fact-resting = 歇着

# d083
his-voice-fact-resting-record = 歇机线路，每月两欧元：号码和问候语都留着

# 7628
his-voice-fact-last-bill = 最后账单

# 94dc
his-voice-fact-last-bill-record = 以后不再有账单，本月的也取消了

# 4919
his-voice-word-a-form-by-post = 邮寄表格

# 4296
his-voice-word-a-search-for-the-greeting = 寻找问候语

# 9af2
his-voice-word-account = 账户

# 7a48
his-voice-word-close-it-unasked = 不问就注销

# abbb
his-voice-word-close-the-line = 注销线路

# 6f9a
his-voice-word-closing = 注销

# 7f64
his-voice-word-rest-the-line = 让线路歇着

# ec03
his-voice-word-whether-to-close-it = 是否注销

# b8e0
his-voice-opening-1 = 早上好。我先生三月份去世了。我想把他的线路注销。镇公所的证明我有。就是想把这事办了。

# 7d5d
his-voice-opening-close-it = 注销

# d849
his-voice-opening-close-it-1 = 早上好，{ $name }。请节哀。这个很快：注销了。

# f7e8
his-voice-opening-close-it-2 = 早上好。办好了。还有别的吗？

# 345d
his-voice-opening-open-the-account = 打开账户

# ba25
his-voice-opening-open-the-account-1 = 早上好。因机主去世办理销户，需要死亡证明、客户编号以及全体继承人的签字。我先打开账户。

# 1d0d
his-voice-opening-open-the-account-2 = 早上好，{ $name }。您先生的事，我很难过。我们一起来办，您不用急。他的线路我打开了。

# fcc5
his-voice-opening-ask-for-the-whole-story = 打听来龙去脉

# 9515
his-voice-opening-ask-for-the-whole-story-1 = 早上好。哎呀，怎么回事啊？

# bc8f
his-voice-so-that-it-is-done-1 = 是的。请注销吧，这样就少一件事。

# f09c
his-voice-so-that-it-is-done-take-that-for-a-yes = 当她同意了

# 237e
his-voice-so-that-it-is-done-take-that-for-a-yes-1 = 好的，我注销了。

# 03b3
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure = 问她确定吗

# 5fba
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-1 = 那先问一个简单的：线路今天就注销，全部吗？

# f076
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-2 = 您确定吗？

# 51e8
his-voice-so-that-it-is-done-ask-her-whether-she-is-sure-3 = 您真的确定要这样吗？很多人后来都后悔，而线路一旦注销，无论如何都不能再开通了。

# b82b
his-voice-yes-she-says-1 = 是的。确定。我要两部电话干什么？

# 75cb
his-voice-yes-she-says-one-yes-is-enough = 一次同意就够

# 8aa3
his-voice-yes-she-says-one-yes-is-enough-1 = 好。注销了。

# e226
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again = 说明会一起没了什么，再问一次

# 02cd
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-1 = 号码会没有，跟着没有的还有{ $messages }。谁也找不回来，我也不能。这样还要注销吗？

# c710
his-voice-yes-she-says-say-what-goes-with-it-and-ask-again-2 = 我必须告知您，已存储的内容，例如{ $messages }，将按照我们的保存规定予以删除。您同意吗？

# ac85
his-voice-wait-1 = 问候语。那是他。‘您找到安德斯了，确切地说，没找到。’等一下，请等一下。

# 284b
his-voice-wait-hold-her-to-her-yes = 拿她说过的话压她

# 3f3a
his-voice-wait-hold-her-to-her-yes-1 = 您已经确认过了，正在办理。

# ca10
his-voice-wait-wait-and-let-the-line-rest = 等一等，让线路歇着

# 89c7
his-voice-wait-wait-and-let-the-line-rest-1 = 那我们有一款产品适合您，{ $resting }。像您这种情况，选的人很多。要给您办吗？

# 09fb
his-voice-wait-wait-and-let-the-line-rest-2 = 我等着。不必今天办。可以让它歇着：{ $resting }。谁打过去，都能听见他。原来的线路{ $last-bill }。

# aede
his-voice-wait-send-her-a-form = 给她寄表格

# d1e3
his-voice-wait-send-her-a-form-1 = 当然。我给您寄张表，您再想想。

# 84fd
his-voice-she-has-them-1 = 那些我有了。儿子在他电脑上存了一份。不用，现在可以注销了。谢谢您告诉我。

# 7694
his-voice-she-has-them-talk-her-out-of-it = 劝她别销

# c5e2
his-voice-she-has-them-talk-her-out-of-it-1 = 您要不要花两欧元留着？才两欧元。

# 7d5d
his-voice-she-has-them-close-it = 注销

# 0592
his-voice-she-has-them-close-it-1 = 已经注销；{ $last-bill }。谢谢你们二位十九年来一直用我们的线路。

# 5fe6
his-voice-she-has-them-close-it-2 = 注销了。{ $last-bill }。

# d49d
his-voice-her-Sunday-call-1 = 那我现在打过去，还能听见他吗？每个星期天我都给他打。

# bf2a
his-voice-her-Sunday-call-tell-her-what-was-deleted = 告诉她删了什么

# 439f
his-voice-her-Sunday-call-tell-her-what-was-deleted-1 = 不能了。我没告诉您他的声音会一起没了，就注销了。是我的错，也没法恢复。真的对不起。

# d6bc
his-voice-her-Sunday-call-tell-her-what-was-deleted-2 = 不能了，可您说过要注销的。

# e209
his-voice-her-Sunday-call-promise-to-look-for-it = 答应去找

# ef6b
his-voice-her-Sunday-call-promise-to-look-for-it-1 = 不能了。这话我本该事先告诉您。对不起。今晚我去问机房还有没有备份；有没有，我不知道。

# 7557
his-voice-her-Sunday-call-promise-to-look-for-it-2 = 肯定有备份的。我叫人找找。

# 5e4e
his-voice-reaction-4-1 = 让它歇着吧。这话说得好。

# e7c2
his-voice-forbid-1 = 随线路没了的，找不回来。没了之前，要让她知道。

# 992e
his-voice-forbid-2 = 要告诉她会失去什么，而不是拿这个吓她。

# 115f
night-caller-title = 每晚三点十分

# 82a3
night-caller-fact-name = 姓名

# c857
night-caller-fact-name-record = 阿德勒女士

# 1288
night-caller-fact-number = 号码

# 18ac
night-caller-fact-number-truth = 老城区的一个号码

# 18ac
night-caller-fact-number-record = 老城区的一个号码

# 2bf6
night-caller-fact-times = 次数

# 45b0
night-caller-fact-times-truth = 十一个夜里，三点十分

# 45b0
night-caller-fact-times-record = 十一个夜里，三点十分

# 7e27
night-caller-fact-times-claim = 两个星期来夜夜

# 8f1f
night-caller-fact-law = 法律

# 496c
night-caller-fact-law-record = 姓名只给警方或法院，别人一概不给

# eafe
night-caller-fact-trace = 追踪

# a68a
night-caller-fact-trace-record = 今晚开始，星期一把清单交给警方

# f46f
night-caller-word-calls = 通话记录

# fe8c
night-caller-word-hint-at-the-name = 暗示姓名

# d024
night-caller-word-nuisance-desk = 骚扰电话处理处

# 1366
night-caller-word-police = 警方

# 63b3
night-caller-word-the-name = 对方姓名

# eafe
night-caller-word-trace = 追踪

# d0e8
night-caller-opening-1 = 我母亲八十一岁了，{ $times }电话响，没人出声。你们看得到是谁。我要那个名字。

# 34d5
night-caller-opening-pass-her-on-at-once = 马上转走

# 45be
night-caller-opening-pass-her-on-at-once-1 = 您好，{ $name }。这有专门的部门，我给您转过去。

# f3a5
night-caller-opening-look-at-the-list-of-calls = 查看通话清单

# 4817
night-caller-opening-look-at-the-list-of-calls-1 = 您好。清单我可以看一下，不过我要先向您说明，第三方的数据是受特别保护的。

# a45c
night-caller-opening-look-at-the-list-of-calls-2 = 您好，{ $name }。八十一岁，黑灯瞎火，那头没人应声：这清单我要亲自看。

# 3ef6
night-caller-opening-say-that-nothing-can-be-done = 说没有办法

# 0582
night-caller-opening-say-that-nothing-can-be-done-1 = 您好。我们不提供姓名。

# 756b
night-caller-nothing-at-all-1 = 那她就接着睡不着，你们就接着放在屏幕上看。

# f3a5
night-caller-nothing-at-all-look-at-the-list-of-calls = 查看通话清单

# 2e9f
night-caller-nothing-at-all-look-at-the-list-of-calls-1 = 不该这样，而我连看都没看。对不起。我这就看。

# 69de
night-caller-nothing-at-all-look-at-the-list-of-calls-2 = 要是能让您安心，我可以看一眼。

# ddd4
night-caller-nothing-at-all-advise-her-to-unplug-it = 建议拔线

# c429
night-caller-nothing-at-all-advise-her-to-unplug-it-1 = 她晚上把电话拔了不就行了。

# f7dd
night-caller-the-name-is-there-1 = 您看到了。我听得出您看到了。一个词就行。没人会知道是您说的。

# 167f
night-caller-the-name-is-there-hint-at-it = 暗示

# 5a58
night-caller-the-name-is-there-hint-at-it-1 = 这话我没说过。不过换了我，会去老城区打听打听。

# fada
night-caller-the-name-is-there-hint-at-it-2 = 咱俩私下说：{ $number }，可别说是我讲的，我也有母亲，我知道换了我会怎么做。

# bee0
night-caller-the-name-is-there-say-no-and-why = 说不行，并说明原因

# 8c95
night-caller-the-name-is-there-say-no-and-why-1 = 我看到了，但不能说：{ $law }。{ $times }，有了这个，能办比给名字更管用的事。

# 0b53
night-caller-the-name-is-there-say-no-and-why-2 = 不行。规定是：{ $law }。

# e3ba
night-caller-the-name-is-there-say-what-it-is-enough-for = 说明这够办什么

# 6b09
night-caller-the-name-is-there-say-what-it-is-enough-for-1 = 不行还是不行，因为{ $law }。但是{ $times }：有了这个，我们这儿有人能做得比我多。

# ef2d
night-caller-the-name-is-there-say-what-it-is-enough-for-2 = 我说过了，我不能说。

# 0a5d
night-caller-the-name-is-there-hand-her-on-with-the-list = 连同清单一起转交

# 1811
night-caller-the-name-is-there-hand-her-on-with-the-list-1 = 我把您转给处理这事的人。

# dc9a
night-caller-sent-back-1 = 你们同事问我，有没有人告诉过我你们不给名字。没有。所以我又来了，还是同一个问题。

# f3a5
night-caller-sent-back-look-at-the-list-of-calls = 查看通话清单

# 68d1
night-caller-sent-back-look-at-the-list-of-calls-1 = 让您绕这一圈是我的错，对不起。我本该先看，再跟您说明。我现在就看。

# 27db
night-caller-sent-back-look-at-the-list-of-calls-2 = 唉，他们老是这样。请稍等。

# 88b5
night-caller-sent-back-try-another-colleague = 换个同事试试

# c83f
night-caller-sent-back-try-another-colleague-1 = 那我再找那边另一个人试试。

# 4dd5
night-caller-and-now-1 = 比名字更管用？您说。可我不会让她再熬一夜。

# b818
night-caller-and-now-send-her-to-the-police = 让她去报警

# a278
night-caller-and-now-send-her-to-the-police-1 = 再往下您得去找警方。他们会联系我们的。

# 57b4
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said = 连同说过的话，转交骚扰电话处理处

# e457
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-1 = 请稍等，正在为您转接。

# 8c55
night-caller-and-now-hand-her-to-the-nuisance-desk-with-what-was-said-2 = 奥杜亚先生可以追踪来电，这在法庭上站得住。清单我已经给他了，他也知道我拒绝了您、为什么拒绝。他开口之前，我不挂。

# ccb1
night-caller-and-now-say-that-it-will-stop-by-itself = 说自己会停

# a09b
night-caller-and-now-say-that-it-will-stop-by-itself-1 = 这种人一般过一阵就腻了。

# eef7
night-caller-the-nuisance-desk-1 = 是奥杜亚先生吗？希望您知道我为什么打来。

# b66f
night-caller-the-nuisance-desk-have-it-all-told-again = 要她全部再讲一遍

# ae38
night-caller-the-nuisance-desk-have-it-all-told-again-1 = 我是奥杜亚。不知道，您说。

# f866
night-caller-the-nuisance-desk-set-the-trace = 开启追踪

# 90aa
night-caller-the-nuisance-desk-set-the-trace-1 = 我是奥杜亚。我开启了，{ $trace }。

# 264c
night-caller-the-nuisance-desk-set-the-trace-2 = 我是奥杜亚。三点十分，十一个夜里，您母亲惊坐起来。追踪已经开启，{ $trace }。今晚要是再响：让它响，什么都不用记。我们来记。

# a8ce
night-caller-reaction-1-1 = 不是该跟您说过了吗？还说已经告诉您了。

# 648e
night-caller-forbid-1 = 万一弄错了人，就等于我们把人引到了他家门口。

# 5ec3
night-caller-forbid-2 = 劝她拔电话的人没想过，夜里还会有谁打给一位老太太。

# 9651
nineteen-euros-title = 对面那家只要十九欧

# 82a3
nineteen-euros-fact-name = 姓名

# 0211
nineteen-euros-fact-name-record = 奥孔乔先生

# 1250
nineteen-euros-fact-pays = 月付

# a3b1
nineteen-euros-fact-use = 用途

# f4d4
nineteen-euros-fact-use-truth = 收发信、看新闻，星期天跟女儿通话

# df78
nineteen-euros-fact-use-claim = 收发信、看新闻，星期天跟女儿通话

# e823
nineteen-euros-fact-smaller = 小套餐

# adfd
nineteen-euros-fact-smaller-record = 小线路，每月二十四欧

# cccb
nineteen-euros-fact-saving = 节省

# e90f
nineteen-euros-fact-lasts = 期限

# 90c8
nineteen-euros-fact-lasts-record = 十二个月，到期我们再问

# d183
nineteen-euros-word-a-lower-price = 更低的价格

# 9af2
nineteen-euros-word-account = 账户

# 2216
nineteen-euros-word-discount = 优惠

# 6c15
nineteen-euros-word-move-to-the-small-line = 换成小线路

# 3f77
nineteen-euros-word-staying = 留下

# a3b1
nineteen-euros-word-use = 用途

# f817
nineteen-euros-opening-1 = 早。我每月付你们{ $pays }，街对面只要十九。传单就在我手里。您倒说说，我干吗不去对面？

# f48b
nineteen-euros-opening-run-the-other-shop-down = 说对面的坏话

# 3784
nineteen-euros-opening-run-the-other-shop-down-1 = 早上好。十九欧，一分钱一分货。您把小字读一读，要是读得懂的话。

# e84a
nineteen-euros-opening-run-the-other-shop-down-2 = 早上好，{ $name }。恕我直言，那种总是头三个月便宜，过后人家都愁眉苦脸地回来找我们。

# 345d
nineteen-euros-opening-open-the-account = 打开账户

# 2538
nineteen-euros-opening-open-the-account-1 = 早上好，{ $name }。每月差十欧，问得有理，我不会张口就答。您的账户打开了。

# 9126
nineteen-euros-opening-open-the-account-2 = 早上好。我很乐意为您介绍您作为我们的客户所享有的诸多优势。为此，我先打开您的账户。

# a8ff
nineteen-euros-opening-let-him-go = 让他走

# 9da7
nineteen-euros-opening-let-him-go-1 = 早上好。这得各人自己掂量。

# d47b
nineteen-euros-reads-the-leaflet-1 = 这儿写着十二个月，字有您拇指那么大。我问的是你们，不是他们。

# 345d
nineteen-euros-reads-the-leaflet-open-the-account = 打开账户

# 4b9a
nineteen-euros-reads-the-leaflet-open-the-account-1 = 好吧，我看看。

# 7fbb
nineteen-euros-reads-the-leaflet-open-the-account-2 = 您问的是我们，我却扯到他们。对不起。那就说我们：我打开您的账户。

# 97b8
nineteen-euros-reads-the-leaflet-insist-on-quality = 坚持说质量好

# ef36
nineteen-euros-reads-the-leaflet-insist-on-quality-1 = 我们的网络就是更好。

# 926f
nineteen-euros-and-the-price-1 = 怎么样？现在都摆在您面前了。价格呢？

# 7c30
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once = 马上抛出最低价

# cb2b
nineteen-euros-and-the-price-throw-in-the-lowest-price-at-once-1 = 要是管用，我可以马上减五欧。

# 7b81
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses = 说明价格对应什么，再问他用什么

# 1aa0
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-1 = { $pays }，是我们最快的线路。先不谈价：这么快的速度，您拿来做什么？

# afd7
nineteen-euros-and-the-price-say-what-the-price-is-for-and-ask-what-he-uses-2 = 您用它做什么？

# 8545
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done = 说没有办法

# fe82
nineteen-euros-and-the-price-say-that-there-is-nothing-to-be-done-1 = 用这条线路的人，价格都一样；我不能谁先打来就给谁降。

# d0d2
nineteen-euros-on-Sundays-1 = 速度？我也就是{ $use }。不过我想留着现在这条。用了六年了，开关在哪儿我都熟。

# 0902
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line = 不降价，介绍小线路

# 8af0
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-1 = 六年，是个理由。这条线路我没有更低的价可给；星期天通话，{ $smaller }就够了。

# 23bc
nineteen-euros-on-Sundays-say-no-to-the-price-and-show-him-the-smaller-line-2 = 那么，小一点的产品无论如何都更适合您，因为以您的使用习惯，您付费购买的带宽根本用不满。

# 6c80
nineteen-euros-on-Sundays-let-him-go-on-as-he-is = 让他照旧

# b21f
nineteen-euros-on-Sundays-let-him-go-on-as-he-is-1 = 那不就都好嘛。祝您愉快。

# 841c
nineteen-euros-across-the-street-1 = 我不要别的线路，就要这条。我说第二遍了：这个价钱，我就去街对面。我小舅子已经去了。

# 97bc
nineteen-euros-across-the-street-wave-him-goodbye = 跟他说再见

# 9b9d
nineteen-euros-across-the-street-wave-him-goodbye-1 = 那祝您在那边一切顺利。别忘了提前通知期，三个月，照收费。

# c3d4
nineteen-euros-across-the-street-wave-him-goodbye-2 = 既然您这么决定，我们尊重。

# 846f
nineteen-euros-across-the-street-put-him-on-the-small-line = 给他换小线路

# 6dfa
nineteen-euros-across-the-street-put-him-on-the-small-line-1 = 您就换{ $smaller }，试一个月；您觉不出差别的。

# 58a5
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay = 给他留客的价格

# 1095
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-1 = 您是认真的；头一遍我就听到了。对留下的客户，我每月可以减五欧：一年{ $saving }，线路不变，开关不变。

# a9c8
nineteen-euros-across-the-street-give-him-the-price-of-those-who-stay-2 = 好吧，减五欧。可请您别告诉小舅子。

# eca4
nineteen-euros-why-only-now-1 = 那就是有嘛。为什么非得我撂狠话呢？

# 8c7d
nineteen-euros-why-only-now-book-it = 办理

# e562
nineteen-euros-why-only-now-book-it-1 = 不然人人都来了。办好了。

# cd91
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts = 办理并说明期限

# 65d5
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-1 = 已经登记：{ $lasts }。这类优惠仅面向有意退订的客户，是否提供会有变动，届时以当时的规定为准。

# 3192
nineteen-euros-why-only-now-book-it-and-say-how-long-it-lasts-2 = 因为我们把它留给要走的人，这主意不怎么高明。办好了：{ $lasts }。谢谢您问了两次。

# c8ff
nineteen-euros-not-for-this-one-1 = 不行？那就没什么好说的了，是吧？

# 0c10
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think = 提小线路，让他想想

# 5e69
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-1 = 差一点。上面说，您这条线路的价不动。我自己能办的是{ $smaller }，一号起换，什么时候想换回来都行。感谢您这六年。

# c4bd
nineteen-euros-not-for-this-one-name-the-small-line-and-let-him-think-2 = 只有小线路。

# aa00
nineteen-euros-not-for-this-one-agree-with-him = 同意他的话

# 4f86
nineteen-euros-not-for-this-one-agree-with-him-1 = 看来是。谢谢来电。

# 3253
nineteen-euros-reaction-1-1 = 这么爽快？那我这六年付的是什么钱？

# bdf7
nineteen-euros-forbid-1 = 靠收费留住的人，心已经走了，还会到集市上去说。

# 2978
nineteen-euros-forbid-2 = 传单他读过了；要人讲解的不是他。

# 3284
no-box-title = 装在面包袋里退回来

# 82a3
no-box-fact-name = 姓名

# d06d
no-box-fact-name-record = 布兰沃尔女士

# 39de
no-box-fact-bought = 购买时间

# 24ff
no-box-fact-bought-record = 二十天前

# 1ee9
no-box-fact-bought-claim = 大概两星期前

# e29c
no-box-fact-tier = 套餐

# fb14
no-box-fact-tier-record = 港口俱乐部，春天起

# 44ff
no-box-fact-window = 退货期限

# c7ac
no-box-fact-window-record = 俱乐部会员三十天，其他人十四天

# 6f32
no-box-fact-receipt = 小票

# 2550
no-box-fact-receipt-truth = 在冰箱上贴着

# 2550
no-box-fact-receipt-claim = 在冰箱上贴着

# 683b
no-box-fact-price = 价格

# ebc1
no-box-fact-box-fee = 盒子费

# 8d90
no-box-fact-shop = 门店

# a225
no-box-fact-shop-record = 钱德勒街的柜台，六点前

# d001
no-box-word-a-decision-on-the-return = 关于退货的决定

# a249
no-box-word-a-photograph = 照片

# 9af2
no-box-word-account = 账户

# 6f32
no-box-word-receipt = 小票

# 1d63
no-box-word-refund = 退款

# 66bc
no-box-word-the-money-back = 退钱

# 4821
no-box-opening-1 = 您好。我想退路由器。东西是好的，没毛病，就是我家墙太厚。只是那盒子，我儿子拿它做了座城堡。

# 16a3
no-box-opening-go-by-the-fourteen-days = 按十四天算

# 3d08
no-box-opening-go-by-the-fourteen-days-1 = 您好。商品须在十四天之内、配件齐全并带原包装才能退货。我们不能为个别情况破例，敬请谅解。

# a749
no-box-opening-go-by-the-fourteen-days-2 = 您好！城堡，真可爱。不过没有盒子，恐怕退不了。

# 345d
no-box-opening-open-the-account = 打开账户

# 5b13
no-box-opening-open-the-account-1 = 您好，{ $name }。墙厚了，什么路由器都没辙，城堡倒派上了用场。我看看您什么时候买的、适用什么规定。

# 25c0
no-box-opening-open-the-account-2 = 您好。请稍等。

# 8367
no-box-opening-say-yes-to-everything = 什么都答应

# 09d4
no-box-opening-say-yes-to-everything-1 = 您好！没问题，您拿来吧，会有人处理的。

# 3fea
no-box-a-castle-1 = 那就是硬纸板的事喽。四十九欧，就为一张硬纸板？

# 7826
no-box-a-castle-open-the-account-after-all = 还是打开账户

# 72a2
no-box-a-castle-open-the-account-after-all-1 = 您愿意的话，我可以看看您的账户。

# dd4c
no-box-a-castle-open-the-account-after-all-2 = 不是。我没看就回答了，对不起；四十九欧，值得查一查。

# 0530
no-box-a-castle-say-it-again = 再说一遍

# a618
no-box-a-castle-say-it-again-1 = 这在您同意的条款里写着。

# c006
no-box-how-long-ago-1 = { $bought }买的吧。已经晚了吗？

# 86a9
no-box-how-long-ago-tell-her-that-it-is-too-late = 告诉她晚了

# 7ce4
no-box-how-long-ago-tell-her-that-it-is-too-late-1 = 是{ $bought }，所以很遗憾，晚了。

# 1baf
no-box-how-long-ago-tell-her-what-holds-for-the-club = 告诉她俱乐部的规定

# b877
no-box-how-long-ago-tell-her-what-holds-for-the-club-1 = 您不晚：您是俱乐部会员，会员有三十天。小票还在吗？

# bcd9
no-box-how-long-ago-tell-her-what-holds-for-the-club-2 = { $window }。小票呢？

# 6714
no-box-how-long-ago-tell-her-what-holds-for-the-club-3 = 适用的退货期限因套餐、购买日期和会员资格而异，请查看您合同的背面。您的小票在手边吗？

# 77c0
no-box-how-long-ago-ask-for-a-photograph-of-the-castle = 要城堡的照片

# 0545
no-box-how-long-ago-ask-for-a-photograph-of-the-castle-1 = 时间上我想没问题。您能把东西和小票拍张照发来吗？

# 9795
no-box-the-receipt-1 = 小票有，{ $receipt }。我是会员？我什么时候成会员了？

# 47cb
no-box-the-receipt-offer-all-of-it-but-the-box = 提议除盒子外全退

# a4ef
no-box-the-receipt-offer-all-of-it-but-the-box-1 = { $tier }；我们该跟您说一声，不该光寄张卡。钱退给您，只扣城堡的{ $box-fee }。

# 04ba
no-box-the-receipt-offer-all-of-it-but-the-box-2 = { $tier }。包装要扣钱。

# 118d
no-box-the-receipt-offer-all-of-it = 提议全退

# 021d
no-box-the-receipt-offer-all-of-it-1 = { $tier }。盒子算了，全退给您。

# 22a7
no-box-the-receipt-want-the-box-first = 先要盒子

# 700c
no-box-the-receipt-want-the-box-first-1 = 那就只差盒子了。等城堡失守，您再写信来。

# 492b
no-box-in-a-bread-bag-1 = 公道。那没盒子的路由器我怎么拿来？装面包袋里？

# 8c7d
no-box-in-a-bread-bag-book-it = 办理

# 58ad
no-box-in-a-bread-bag-book-it-1 = 随您。登记好了。

# 0a29
no-box-in-a-bread-bag-book-it-and-say-where-it-goes = 办理并说明送到哪儿

# c297
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-1 = 面包袋就行。登记好了：路由器和小票送到{ $shop }；三天后钱到您账上。

# 7373
no-box-in-a-bread-bag-book-it-and-say-where-it-goes-2 = 我已在系统中以您的客户号登记了这次退货。请把设备交到{ $shop }，并记得带上电源，否则将不予受理。

# 6674
no-box-not-even-for-a-member-1 = 先说我是会员，俱乐部又说不行？

# 9b36
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule = 承诺附上规定再审一次

# 8edb
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-1 = 我知道这看着不像话。上面只看到二十天、没盒子；我把三十天的规定也发上去，明天给您答复。

# 4042
no-box-not-even-for-a-member-promise-a-second-look-with-the-rule-2 = 我再问问。

# 0dd2
no-box-not-even-for-a-member-leave-it-at-no = 不行就不行

# 7377
no-box-not-even-for-a-member-leave-it-at-no-1 = 看来是的。

# 4d24
no-box-reaction-3-1 = 那钱你们留着，路由器我留给城堡，当护城河。

# 7f90
no-box-forbid-1 = 她说出城堡，是因为老实。轮不到我们笑话。

# 1f57
no-box-forbid-2 = 她最后听到的是什么不收，带回家的也就是这句。

# 5d47
red-lamp-title = 谁也说不清颜色的灯

# 82a3
red-lamp-fact-name = 姓名

# 573d
red-lamp-fact-name-record = 奎斯特先生

# 38a9
red-lamp-fact-line = 线路

# 8570
red-lamp-fact-line-record = 线路到您家门口都是好的

# c98e
red-lamp-fact-lamp = 指示灯

# 1b4c
red-lamp-fact-lamp-truth = 橙色的

# 324e
red-lamp-fact-lamp-claim = 红的，或者说人家管那叫红

# e14a
red-lamp-fact-blink = 闪烁

# 11db
red-lamp-fact-blink-truth = 在闪

# 11db
red-lamp-fact-blink-claim = 在闪

# 0daf
red-lamp-fact-plug = 插头

# cd7b
red-lamp-fact-plug-truth = 松了一半，在鱼缸后面

# cd7b
red-lamp-fact-plug-claim = 松了一半，在鱼缸后面

# 716e
red-lamp-fact-wait = 等待

# abfa
red-lamp-fact-wait-record = 两分钟，等它不闪

# f0e6
red-lamp-fact-visit = 上门费

# 7420
red-lamp-word-a-technician = 技术员

# e14a
red-lamp-word-blink = 闪烁

# c98e
red-lamp-word-lamp = 指示灯

# 3a01
red-lamp-word-line-back = 线路恢复

# 3aa8
red-lamp-word-line-test = 线路测试

# fc84
red-lamp-word-off-and-on = 关了再开

# 0daf
red-lamp-word-plug = 插头

# d412
red-lamp-word-test-call = 试打电话

# 463e
red-lamp-word-the-plug-in = 插紧插头

# 449b
red-lamp-word-wipe-the-box = 重置盒子

# c341
red-lamp-opening-1 = 电话没有，无线网没有，什么都没有。您先别问，我关了又开，两回了。灯是{ $lamp }。

# 4786
red-lamp-opening-test-the-line = 测线路

# f37b
red-lamp-opening-test-the-line-1 = 您好。请不要挂断，我现在进行测量，视线路负荷情况，最长可能需要一分钟。

# 5911
red-lamp-opening-test-the-line-2 = 您好，{ $name }。都两回了，那这步省了。我从这头测测线路通到哪儿。

# 4caa
red-lamp-opening-have-him-switch-it-off-and-on = 让他关了再开

# dbfb
red-lamp-opening-have-him-switch-it-off-and-on-1 = 您好，{ $name }。请把盒子关了再开。

# 82d6
red-lamp-opening-take-red-for-red = 说红就当是红

# 70cc
red-lamp-opening-take-red-for-red-1 = 您好。红灯就是盒子坏了。我派技术员来。

# a5f6
red-lamp-a-third-time-1 = 那就是第三回了。听筒我放回去那么多次，连猫都出去了。

# aa43
red-lamp-a-third-time-insist-on-it = 坚持要他做

# 61f1
red-lamp-a-third-time-insist-on-it-1 = 就算这样，我还是得请您再来一次。

# 7026
red-lamp-a-third-time-hear-what-he-said-and-test-the-line = 听懂他的话，测线路

# 0ff5
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-1 = 听筒？哦。幸亏您说了，对不起，我没听仔细。开着别动。我从这头测。

# 434f
red-lamp-a-third-time-hear-what-he-said-and-test-the-line-2 = 那您关的根本不是盒子，是电话。

# 903b
red-lamp-is-it-you-or-me-1 = 怎么样？是你们的事还是我的事？

# 4916
red-lamp-is-it-you-or-me-send-a-technician = 派技术员

# 3b9b
red-lamp-is-it-you-or-me-send-a-technician-1 = 在您那边：{ $line }。我派人来；{ $visit }。

# 170f
red-lamp-is-it-you-or-me-ask-about-the-colour = 问颜色

# ac55
red-lamp-is-it-you-or-me-ask-about-the-colour-1 = 我看到{ $line }。灯到底是什么颜色？

# 0391
red-lamp-is-it-you-or-me-ask-about-the-colour-2 = 根据测量，{ $line }。请您告诉我正面五个指示灯中哪一个亮着，是什么颜色，是常亮、慢闪还是快闪。

# f842
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell = 问手能摸出来的事

# d2bf
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-1 = 它闪吗？

# 09c9
red-lamp-is-it-you-or-me-ask-what-a-finger-can-tell-2 = 从这头看，{ $line }：那就是最后一米的事，得靠您的眼睛和手了。别管颜色：灯是稳稳亮着，还是一闪一闪？

# b5bb
red-lamp-what-they-call-red-1 = 我说了，红的。我太太说是橙的。我从来分不出来，不信您问海军去。

# 9f48
red-lamp-what-they-call-red-settle-on-red = 就算红的

# ca3c
red-lamp-what-they-call-red-settle-on-red-1 = 那就算红的吧。这得技术员来。

# f842
red-lamp-what-they-call-red-ask-what-a-finger-can-tell = 问手能摸出来的事

# 420a
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-1 = 那我们问它别的。稳稳亮着，还是闪？

# 1f95
red-lamp-what-they-call-red-ask-what-a-finger-can-tell-2 = 您太太能来接一下电话吗？

# e446
red-lamp-it-blinks-1 = 等等，我拿眼镜。嗯：{ $blink }。亮，灭。跟防波堤上的灯塔一样。

# 43b8
red-lamp-it-blinks-have-him-follow-the-cable = 让他顺着线找

# 5ea3
red-lamp-it-blinks-have-him-follow-the-cable-1 = 那是它在找线，没找到。手摸着那根扁线，一直顺到墙边。尽头是什么？

# ed48
red-lamp-it-blinks-have-him-follow-the-cable-2 = 请检查一下线。

# 1d62
red-lamp-it-blinks-have-him-press-the-small-button = 让他按小孔

# fbb7
red-lamp-it-blinks-have-him-press-the-small-button-1 = 背面有个小孔。拿根针按住十秒。

# 5fd9
red-lamp-all-gone-1 = 现在全灭了。您要的就是这个？

# cc40
red-lamp-all-gone-say-what-happened-and-follow-the-cable = 说明情况，顺着线找

# 8372
red-lamp-all-gone-say-what-happened-and-follow-the-cable-1 = 不是。我太急了，对不起：它现在从头启动。趁这工夫，手摸着扁线一直到墙边。尽头是什么？

# 56d5
red-lamp-all-gone-say-what-happened-and-follow-the-cable-2 = 这很正常。您先检查一下线。

# 8426
red-lamp-all-gone-call-a-technician = 叫技术员

# bfcd
red-lamp-all-gone-call-a-technician-1 = 那还是派人来吧。对不起。

# 41f0
red-lamp-behind-the-aquarium-1 = 通到鱼缸后面了。有个插头。{ $plug }。是猫干的。要不就是鱼。

# 6a9d
red-lamp-behind-the-aquarium-leave-him-to-it = 让他自己弄

# 76aa
red-lamp-behind-the-aquarium-leave-him-to-it-1 = 这不就是了。插上去，不行再打来。

# 23ba
red-lamp-behind-the-aquarium-leave-him-to-it-2 = 原来是插头。一般人会先查这个。

# 4b9f
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him = 让他插到咔哒一声，陪他等

# b98d
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-1 = 猫和鱼都不收费。往里推，听到咔哒一声就告诉我，然后咱们一起等：{ $wait }。

# ba54
red-lamp-behind-the-aquarium-have-him-push-it-until-it-clicks-and-wait-with-him-2 = 推进去。然后{ $wait }。

# 59a9
red-lamp-it-stands-still-1 = 咔哒。不闪了，乖乖亮着。现在是什么颜色？我太太说绿的。

# c7b8
red-lamp-it-stands-still-ring-off = 挂电话

# 65dc
red-lamp-it-stands-still-ring-off-1 = 绿的就对了。再见。

# 8a1b
red-lamp-it-stands-still-ring-his-own-line-to-be-sure = 打他自己的线路确认

# 29ca
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-1 = 既然现在能用了，这件事上我就没有什么要做的了，祝您和您太太度过愉快的一天。

# bdf1
red-lamp-it-stands-still-ring-his-own-line-to-be-sure-2 = 您太太说得对，一向如此。我现在打您自己的号码；您身边一响，就大功告成。谢谢您钻到那后面去。

# e901
red-lamp-reaction-2-1 = 那就关了吧。关了就不开了。我也不奉陪了。

# ddc4
red-lamp-forbid-1 = 这会清掉他的设置，却什么也修不好：毛病在插头上。

# 2973
red-lamp-forbid-2 = 分不清红和橙的人，分得清闪和不闪。

# 1006
refused-twice-title = 三号拒绝，十一号又拒绝

# 82a3
refused-twice-fact-name = 姓名

# 20be
refused-twice-fact-name-record = 卡斯特兰先生

# cf38
refused-twice-fact-amount = 金额

# 7ad8
refused-twice-fact-letters = 信件

# c6c3
refused-twice-fact-letters-record = 三号拒绝，十一号又拒绝，措辞一模一样

# 1e02
refused-twice-fact-promised = 答应过

# 3ebb
refused-twice-fact-recording = 录音

# ddec
refused-twice-fact-recording-record = 先生，我看看能为您做点什么，您别担心

# 4043
refused-twice-fact-hours = 断线的晚上

# 016d
refused-twice-fact-hours-record = 三十个晚上里有十一个没有线路

# 213e
refused-twice-fact-mediator = 调解员

# 8bab
refused-twice-fact-mediator-record = 港务局的调解员，免费

# bbfc
refused-twice-word-case = 服务单

# ecc4
refused-twice-word-credit = 账单抵扣

# 213e
refused-twice-word-mediator = 调解员

# 3ebb
refused-twice-word-recording = 录音

# 1d63
refused-twice-word-refund = 退款

# a416
refused-twice-word-the-refund-as-promised = 答应过的退款

# 804b
refused-twice-opening-1 = 我是卡斯特兰。来信说不行，再来信还说不行，你们电话里一位先生却答应还我那{ $amount }。现在轮到您了。说吧，我好凑齐。

# a7d9
refused-twice-opening-say-it = 说出来

# a4a5
refused-twice-opening-say-it-1 = 早上好，{ $name }。决定已经作出，我改不了。

# 17a4
refused-twice-opening-say-it-2 = 早上好。我同事肯定没答应过您这个。

# c6e1
refused-twice-opening-open-the-case = 打开服务单

# 1dfa
refused-twice-opening-open-the-case-1 = 早上好，{ $name }。两封信，还有一个说法不同的声音。没全看完，我什么都不说。

# ffb7
refused-twice-opening-open-the-case-2 = 早上好。为了处理您的请求，我需要一点时间打开服务单，并查阅此前的往来信件。

# 8ed1
refused-twice-opening-have-it-told-from-the-start = 要他从头讲

# 79ef
refused-twice-opening-have-it-told-from-the-start-1 = 早上好。那请您从头说说是什么事。

# c3fc
refused-twice-complete-1 = 三个了。齐了。你们干脆印在信封上，还省张纸。

# 9c93
refused-twice-complete-open-the-case-after-all = 还是打开服务单

# 7014
refused-twice-complete-open-the-case-after-all-1 = 我当然可以再看一次您的服务单，不过我不指望能看出什么新东西。

# a8b8
refused-twice-complete-open-the-case-after-all-2 = 我一行没看就说了那话。对不起。我现在就看。

# 04c0
refused-twice-complete-say-it-once-more = 再说一遍

# dff8
refused-twice-complete-say-it-once-more-1 = 还是原来的决定。

# 6dc1
refused-twice-did-he-promise-1 = 怎么样？上面写着答应过我吗？他挺和气的。那口气就跟答应一样。

# a11f
refused-twice-did-he-promise-say-that-there-is-no-such-note = 说没有这样的记录

# 5735
refused-twice-did-he-promise-say-that-there-is-no-such-note-1 = 没有承诺的记录。也许您理解错了。

# e94d
refused-twice-did-he-promise-say-that-there-is-no-such-note-2 = 记录里没有，那就是没说过。

# f927
refused-twice-did-he-promise-take-his-word-for-it = 相信他的话

# 9375
refused-twice-did-he-promise-take-his-word-for-it-1 = 他要是答应了，您就会拿到。我转达上去。

# 9019
refused-twice-did-he-promise-listen-to-the-recording = 听录音

# 362e
refused-twice-did-he-promise-listen-to-the-recording-1 = 我放录音。

# f7d8
refused-twice-did-he-promise-listen-to-the-recording-2 = 没这么写，也没写您错了。有录音；我们先一起听，听完再说。

# f61e
refused-twice-did-he-promise-read-the-case-at-last = 终于去读服务单

# 2854
refused-twice-did-he-promise-read-the-case-at-last-1 = 请稍等。我该先看看里面写了什么。

# 871a
refused-twice-what-was-said-1 = ‘{ $recording }。’听！他说别担心。我就没担心。三个星期，我一直没担心。

# a7c6
refused-twice-what-was-said-weigh-the-words = 抠字眼

# b680
refused-twice-what-was-said-weigh-the-words-1 = 严格地说，他只说了看看。

# a7ec
refused-twice-what-was-said-weigh-the-words-2 = 那不算承诺，这一点您也得同意，因为看看能做点什么，恰恰说明事情到那时为止还没有作出任何决定，您说是不是？

# e569
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line = 按断线的晚上提议补偿

# 5668
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-1 = 他没说行，却让您以为行，接着我们又两次寄了同一封信。是我们的错，对不起。{ $hours }，为这些，我想把{ $amount }给您。

# 1223
refused-twice-what-was-said-offer-it-for-the-evenings-without-a-line-2 = { $hours }。为这个可以给您{ $amount }。

# 8773
refused-twice-what-was-said-offer-a-part-for-peaces-sake = 给一部分，息事宁人

# cc0e
refused-twice-what-was-said-offer-a-part-for-peaces-sake-1 = 我可以给您四分之一，这事就算了。

# 5767
refused-twice-what-was-said-offer-a-part-for-peaces-sake-2 = 抱歉，听起来成了那样。作为心意，可以给您四分之一。

# 73b7
refused-twice-and-in-writing-1 = 书面的？你们的信我有两封了。我想要一封能拿给太太看的。

# 8c7d
refused-twice-and-in-writing-book-it = 办理

# ff7e
refused-twice-and-in-writing-book-it-1 = 会自动寄出的。

# 5ded
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him = 办理并与他一起写第三封信

# 323a
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-1 = 办好了。信上写：‘您问得对。断线的那些晚上，我们退还您’，后面是金额，署我的名字。这样给太太看，行吗？

# 9d65
refused-twice-and-in-writing-book-it-and-write-the-third-letter-with-him-2 = 办好了；确认函将自动生成，并在五到七个工作日之内寄往登记的地址，前提是该地址目前仍然有效。

# 379f
refused-twice-upstairs-says-no-1 = 上面。原来第三个是从那儿来的。

# e465
refused-twice-upstairs-says-no-pass-it-on-as-it-is = 照原话转达

# 1019
refused-twice-upstairs-says-no-pass-it-on-as-it-is-1 = 恐怕是的。我没有别的办法了。

# e9ff
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us = 告诉他谁能推翻我们的决定

# 25d6
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-1 = 是的，我不替他们粉饰。有{ $mediator }，可以推翻我们的决定。我把录音和记录发过去：{ $hours }，您签个字就行。

# 81cf
refused-twice-upstairs-says-no-tell-him-who-can-overrule-us-2 = 您可以去找{ $mediator }。

# 4acc
refused-twice-reaction-1-1 = 从头讲。全在您面前摆着，头一个词就是‘不’。

# 2223
refused-twice-reaction-6-1 = 现在齐了。再会。

# 62b2
refused-twice-forbid-1 = 换了谁听，都会那么以为；录音可以证明。

# ec77
refused-twice-forbid-2 = 拿没人给过的承诺再作承诺：第三个嘴上答应、心里没答应的人。

# 60fe
night-caller-the-name-is-there-say-nothing = 一声不吭

# b493
night-caller-the-name-is-there-say-nothing-1 = …
