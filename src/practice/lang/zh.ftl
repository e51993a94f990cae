## 开场

title = { $scenario }：{ $story }
customer = 一位客户来了，渠道：{ $channel }。心情：{ $mood }。
policy = 您按“{ $policy }”的规定办事。{ $authority }
may-nothing = 您自己无权给予任何东西：由主管决定。
may-anything = 您自己有权给予任何东西。
may-anything-up-to = 您自己有权给予任何东西，上限 { $amount }。
may-some = 您自己有权给予：{ $what }。
may-some-up-to = 您自己有权给予：{ $what }，上限 { $amount }。
records-show = 记录上写着：
fact = { "  " }{ $name }：{ $value }

## 渠道

channel-phone = 电话
channel-chat = 在线聊天
channel-messaging = 即时消息
channel-e-mail = 电子邮件
channel-social-media = 社交媒体
channel-counter = 柜台
channel-click-to-call = 网页通话

## 心情

mood-furious = 怒不可遏
mood-angry = 生气
mood-annoyed = 不快
mood-calm = 平静
mood-content = 满意
mood-pleased = 高兴
mood-delighted = 喜出望外
better = 比刚才好
worse = 比刚才差
same = 和刚才一样

## 回合

you-now-see = 您现在看到：
mood-now = 客户的心情：{ $mood }，{ $direction }。
customer-says = 客户：“{ $words }”
customer-silent = 客户还没有说话。
you-say = 您：“{ $words }”（过了 { $span }）
you-do = 您：{ $act }。（过了 { $span }）
you-close = 您结束了这件事。
you-pass-on = 您把客户转给了同事。
you-hang-up = 您挂断了。
you-tell = 您告诉客户“{ $fact }”：{ $value }。
not-known = 不清楚
you-offer = 您提出：{ $remedy }，{ $amount }。
you-ask-supervisor = 您请示主管。
supervisor-yes = 过了 { $span }。主管同意。
supervisor-no = 过了 { $span }。主管不同意。
supervisor-said-yes = 可以。
supervisor-said-no = 不行。
would-not-wait = 过了 { $span }，还没有人答复。客户不愿再等了。
played-for-you = （以下由程序代为进行：）
you-carry-out = 您办妥了：{ $remedy }，{ $amount }。
you-promise = 您承诺：{ $what }，期限 { $span }。
taken-over-told = 现在您是接手的同事，知道之前说过什么。
taken-over-untold = 现在您是接手的同事，什么都不知道：客户又从头讲了一遍。

## 时间与值

seconds = { $number } 秒
minutes = { $number } 分钟
hours = { $number } 小时
days = { $number } 天
two-units = { $big } { $small }
comma = { "、" }
yes = 是
no = 否

## 可选的做法

choice = { $number }  { $act }
choice-in-words = { $number }  { $act } — “{ $words }”
choice-in-manner = { $number }  { $act }，{ $manner }
act-hand-over = 转给同事
act-wrap-up = 提前结束
act-hang-up = 挂断
needs-supervisor = （需要主管同意）
not-allowed = （此处不允许）
manner-plain = 不做别的
manner-showing = 并且：{ $behaviours }
keys = { "  " }h  转给同事   w  提前结束   x  挂断   ?  提示   r  再听一遍
ask-one = 您怎么做？（1、h、w、x、? 或 r）
ask-many = 您怎么做？（1 到 { $count }、h、w、x、? 或 r）
unclear = 没有这个选项。
hint-nothing = 这里没有特别的要求。怎样才能解决问题？
hint = 此刻需要：{ $behaviours }。
hint-how = { "  " }{ $standard }：{ $how }

## 结果

what-came = 结果如何
broke-off = 您没有再说什么，通话就断了，如同您挂断一样。
ended = 经过 { $turns } 个回合、{ $span }：{ $ending }。
solved = 问题解决了。
not-solved = 问题没有解决。
promise-stands = 留下一个承诺：{ $what }，期限 { $span }。
mood-unchanged = 客户离开时的心情和来时一样：{ $mood }。
mood-changed = 客户来时的心情：{ $before }；离开时：{ $after }。
standing-before = 如果根本不必来找您：{ $standing }。
standing-after = 就现在的情形：{ $standing }。
standing-kept = 如果承诺兑现：{ $standing }。
standing-broken = 如果承诺落空：{ $standing }。
standing = 满意度 { $satisfaction }（满分 10）；这样的客户每 100 位中一年内有 { $leave } 位离开
standing-satisfaction = 满意度 { $satisfaction }（满分 10）
comes-back = 这样的客户每 100 位中有 { $come } 位会为此再来，{ $silent } 位不再出声。
comes-back-if-broken = 如果承诺落空，这样的客户每 100 位中有 { $come } 位会为此再来，{ $silent } 位不再出声。
comes-back-if-kept = 如果承诺兑现，这样的客户每 100 位中有 { $come } 位会为此再来，{ $silent } 位不再出声。

## 结局

ending-resolved = 作为已解决结案
ending-unresolved = 未解决便结案
ending-promised = 以承诺告终
ending-refused = 被拒绝
ending-referred = 客户被介绍到更能帮上忙的地方
ending-walked-away = 客户走了
ending-handed-over = 转给了同事
ending-wrapped-up = 提前结束
ending-hung-up = 客服挂断了

## 评判

judged = 如何评判
not-scored = 没有属于客服责任、可以打分的内容。
passed = { $score } 分（满分 100）；{ $pass } 分及格：通过。
not-passed = { $score } 分（满分 100）；{ $pass } 分及格：未通过。
hints = 用过的提示：{ $hints } 次。
missed = { "  " }未做到  { $name }：{ $evidence }
missed-critical = { "  " }未做到  { $name }：{ $evidence }；仅此一项就得 0 分
met = { "  " }做到了  { $name }：{ $evidence }
not-applicable = { "  " }不计入  { $name }：照事情的发展，这一项不算
why = { "          " }为什么：{ $text }
aim = { "          " }目标：{ $text }
how = { "          " }怎么做：{ $text }
weighted = { $name }（×{ $weight }）
left-out = 当时需要却没有做的，不论有没有标准要求：
left-out-at = { "  " }第 { $turn } 回合：{ $behaviours }
why-told = 不说这个，客户就不知道自己的情况如何。
why-shown = 故事看重这一点：当时正需要。
why-ending = 故事要求这样的结局。
why-solved = 故事写明了目标，只有达到目标才算解决问题。
criterion-tell = 必须告知：{ $fact }
criterion-shows = 做到：{ $behaviour }
criterion-ending = 好的结局
criterion-solved = 问题已解决
criterion-forbidden = 禁止：{ $what }
criterion-procedure = 流程：{ $name }
criterion-step = { $procedure }：{ $step }

## 最好的走法

no-way = 没有找到能把这段对话走到结局的路。
went-best-way = 在同样的运气下，“{ $policy }”不允许更好的做法：您走的就是最好的路。
author-prefers = 按标准已经不能更好。下面是故事作者认为最好的走法。
best = 在同样的运气下，“{ $policy }”允许的最好结果：{ $score }，{ $ending }，用时 { $span }
best-as-tried = 在同样的运气下，就已尝试的范围，“{ $policy }”允许的最好结果：{ $score }，{ $ending }，用时 { $span }
of-100 = { $score } 分（满分 100）
unscored = 未评分
step = { "  " }{ $number }. { $act }
step-in-words = { "  " }{ $number }. { $act } — “{ $words }”
step-showing = { $step }（并且：{ $behaviours }）

## 依据

told = 告知了“{ $fact }”
not-told = 没有告知“{ $fact }”
told-unlooked = 第 { $turn } 回合没有查证就说了“{ $fact }”
told-untrue = 第 { $turn } 回合照着有误的记录说了“{ $fact }”
all-true = 说的都属实，也都查证过
nothing-again = 没有让客户重复任何事
told-again = 要客户又讲了一遍
would-do = { $ending }；可以接受的是：{ $others }
solving-done = 已做了能解决问题的事
solving-not-done = 没有做能解决问题的事
happened-at = { $what }，第 { $turn } 回合
did-not-happen = 没有发生：{ $what }
it-happened = { $turns }发生了
it-did-not-happen = 没有发生
told-otherwise = { $turns }说了与事实不符的话
all-so = 说的都属实
shown = 做到了“{ $behaviour }”，{ $turns }
shown-late = “{ $behaviour }”在{ $called }就需要，到{ $turns }才做到
not-shown = “{ $behaviour }”在{ $called }需要，没有做到
step-taken = 第 { $turn } 回合做了“{ $step }”
step-left-out = 漏了“{ $step }”
step-early = 第 { $turn } 回合就做了“{ $step }”，而应在它之前的“{ $before }”到第 { $later } 回合才做
step-misstated = 第 { $turn } 回合“{ $step }”：和客户说的不一样
turns =
    { $count ->
       *[other] 第 { $turns } 回合
    }

## 可能发生的事

event-asked-again = 要客户又讲了一遍
event-asked = 客服询问了“{ $word }”
event-said = 客服表现出“{ $word }”
event-told = 客服告知了“{ $word }”
event-offered = 客服提出了“{ $word }”
event-did = 客服做了“{ $word }”
event-looked-up = 客服查看了“{ $word }”
event-refused = 客服拒绝了“{ $word }”
event-denied = 主管拒绝了
event-promised = 客服承诺了“{ $word }”
event-transferred-to = 客服把客户转给了“{ $word }”
event-gave-up = 客户不愿等主管
event-transferred = 客服把客户转给了别人
event-insisted = 客户坚持要求“{ $word }”
event-confirm-requested = 客服请客户确认“{ $word }”
event-confirmed = 客户确认了“{ $word }”
event-declined = 请客户确认时，客户拒绝了“{ $word }”
event-unconfirmed = 客服未经确认就做了“{ $word }”
event-ineligible = 客服违反规定做了“{ $word }”
event-had = 客户按客服的要求做了“{ $word }”
event-reported = 客户说已经做了“{ $word }”
event-stated = 客服照客户说的复述了“{ $word }”
event-misstated = 客服把“{ $word }”说得和客户说的不一样
event-silence = 有 { $span }没人说话

## 每家企业都有的行为

behaviour-greet = 问候
behaviour-use-the-name = 称呼姓名
behaviour-acknowledge = 表示理解
behaviour-apologise = 道歉
behaviour-thank = 致谢
behaviour-anything-else = 询问还有什么需要
behaviour-identify = 报上姓名
behaviour-own-it = 承担责任
behaviour-explain = 解释
behaviour-confirm = 确认
behaviour-summary = 总结
behaviour-link = 推给网页
behaviour-proof = 给出凭证
behaviour-blame = 指责
behaviour-argue = 争辩

## 其他走法

own-key = { "  " }t  用自己的话说
back-key = { "   " }b { $turn }  回到第 { $turn } 回合
leave-key = { "   " }q  中断，下次继续
timed = 请在 { $span }内选择；过时则：{ $act }
too-late = 您还没选，时间就到了。
no-hints = 测试中没有提示。
back-to = 回到第 { $turn } 回合之前。到目前为止是这样的。
no-such-turn = 没有可以回到的这个回合。
no-way-back = 测试中不能退回。
elsewhere = 同样的做法，换一种规定
quoted = “{ $name }”
elsewhere-line = { "  " }{ $policies }：{ $went }
elsewhere-parts = 第 { $turn } 回合之后对话走向不同。
elsewhere-score = { $score } 分（满分 100）
elsewhere-unscored = 未评分
elsewhere-went = { $ending }，{ $score }，用时 { $span }。
elsewhere-asks = 要请示主管，{ $ending }，{ $score }，用时 { $span }。

## 之后的几个月

months = 这样的客户后来怎样：让业务继续运行下去
months-working = 正在推算之后的几个月……
months-of = { $customers } 位这样的客户受到同样的对待，在“{ $policy }”之下又过了 { $months } 个月（运行 { $runs } 次），每 100 位中（附 95% 区间）：
months-stay = { "  " }仍然留下：{ $share }
months-silent = { "  " }问题没解决，一声不响地走了：{ $share }
months-voiced = { "  " }再来找过、仍没解决，走了：{ $share }
months-otherwise = { "  " }因别的原因走了：{ $share }
months-back = { "  " }为这件事再来过：{ $share }
months-solved = { "  " }这件事最后解决了：{ $share }
months-broken = { "  " }得到过承诺的人当中，承诺落空的：{ $share }
months-compared = 每 100 位中仍然留下的：
months-own = { "  " }{ $share }  像您这样对待
months-untouched = { "  " }{ $share }  根本不必来找您
months-best = { "  " }{ $share }  按您的规定所允许的最好走法
months-elsewhere = { "  " }{ $share }  同样的做法，在“{ $policy }”之下
interval = { $share } [{ $low }, { $high }]

## 屏幕

screen-title = { $scenario }：{ $story }（{ $mode }）
screen-title-short = { $story }（{ $mode }）
mode-learn = 学习
mode-practise = 练习
mode-test = 测试
screen-small = 这个窗口有 { $columns } 列、{ $lines } 行；屏幕需要 { $width } 列、{ $height } 行。请放大窗口，或按 q 退出后改用 --plain。
screen-paused = 暂停
screen-paused-text = 已暂停。您思考或离开的时候，客户的时钟是停着的。
screen-any-key = 按任意键继续。
screen-more-below = { $title }（下面还有）
screen-more-above = { $title }（PgUp：上面还有）
screen-aside = { $title }（← →：还有）
screen-arrows = { $title }（方向键：下面还有）
screen-customer = 客户
screen-who = 渠道：{ $channel }。心情：{ $mood }。
screen-mood = 心情 { $meter } { $value }/100
screen-clock = 时钟 { $span }
screen-supervisor = 主管大约 { $span }后有空。
screen-behind = 后面的客户：每 100 位有 { $share } 位要等，平均 { $span }。
screen-today = 今天 { $time }：定额 { $quota }，您已完成 { $done }；同事各完成：{ $others }。
screen-today-alone = 今天 { $time }：定额 { $quota }，您已完成 { $done }。
screen-reached = 今天 { $time }：定额 { $quota } 人，您已打通 { $done } 人；同事各打通：{ $others } 人。
screen-reached-alone = 今天 { $time }：定额 { $quota } 人，您已打通 { $done } 人。
screen-fact = { $name }：{ $value }
screen-conversation = 对话
screen-own-said = 您，用自己的话：“{ $words }”
screen-sure = 确定吗？
sure-hand-over = 要把客户转给同事吗？y（是）或 n（否）
sure-wrap-up = 要就这样提前结束吗？y（是）或 n（否）
sure-hang-up = 要挂断吗？y（是）或 n（否）
screen-back = 重来
back-which = 回到您的第几回合之前，{ $first } 到 { $last }？{ $typed }_
screen-own = 用自己的话
screen-what = 您怎么做？
own-write = 写下您要说的话：
own-mark = 您的话里做到了哪些？您的标记，培训者可以看到。
choice-says = { $act }：“{ $words }”
choice-shows = { $act }，{ $manner }
screen-notes = 提示
test-as-it-is = 测试中只能从已有的选项里选，也不能退回。
keys-choosing = 1-9 选择·h 转交·w 提前结束·x 挂断·? 提示·t 自己说·b 退回·p 暂停·q 退出
keys-choosing-test = 1-9 选择  h 转交  w 提前结束  x 挂断  p 暂停  q 退出
keys-sure = y 是  n 否
keys-act = 1-9 怎么做  Esc 算了
keys-words = Enter 说完  Esc 算了
keys-mark = 字母 标记  Enter 完成  Esc 算了
keys-back = 数字加 Enter  Esc 算了
keys-paused = 任意键 继续
keys-reading = 方向键和 PgUp/PgDn 继续读  b 从某回合重来  q 结束
keys-reading-test = 方向键和 PgUp/PgDn 继续读  q 结束
line-by-line = 全屏显示不了从右向左书写的语言；逐行方式可以正确显示。

## 练习前后

seed = 随机种子 { $seed }；换一个，例如 --seed 2，情形就不同
seed-of = 随机种子 { $seed }
kept-in = 已保存在 { $file }；`mainstay replay` 再看一遍，`mainstay grade` 重新打分
next = 下一步：{ $command }   （{ $why }）
next-resume = 接着练
next-assigned = 这份作业还剩下的
next-luck = 再来一次，换一种情形
next-policy = 同一位客户，换一种权限
next-grade = 得分和理由

## 再看一遍、重新打分

again-customer = 客户
again-supervisor = 主管
again-rep = 客服，第 { $turn } 回合
again-line = { $who }：{ $words }
again-said = “{ $words }”
again-given = （系统代您进行）
again-late = （时间到了）
again-own = （用自己的话，自己标注）
again-left = （中断，以后继续）
again-open = （未完成）
again-shows = 表现：{ $behaviours }
again-mood = 客户的心情：{ $mood }。
again-hint = （用了提示）
again-back = （回到第 { $turn } 回合）
again-torn = （最后一行没有写完，已略去）
again-broken-off = { $ending }，中断
graded = { $title }：{ $ending }
graded-broken-off = { $title }：{ $ending }，未到结束就中断
again-policy = 规定：{ $policy }
again-mode = 模式：{ $mode }
again-played-by = 客服：{ $rep }
again-language = 语言：{ $language }
again-untimed = 选择不限时
again-drilled = 从“{ $moment }”练起
again-begun = 开始于 { $when }
graded-note = 注：{ $note }。
note-unfinished = 退回之后试的部分没有完成，不计分
note-own-words = 客服用自己的话回答，并自己标注做到了哪些
note-moved = 第 { $line } 行：那里已经不能再做“{ $wanted }”，所以按记录上写的计分
note-no-policy = 场景里已经没有这样的规定
note-changed =
    { $more ->
        [0] 练习之后 { $file } 有了改动
       *[other] 练习之后 { $file } 和另外 { $more } 个文件有了改动
    }

## 进展

progress-rep = { $rep }：无提示的尝试 { $attempts } 次，通过 { $passed } 次
progress-share = { $share }%（95%：{ $low } 到 { $high }）
progress-percent = { $share }%
progress-all-pass =
    { $stories ->
        [0] pass^k，即同一个故事的 k 次尝试全部通过的概率：{ $chances }
       *[other] pass^k，即同一个故事的 k 次尝试全部通过的概率（根据 { $stories } 个故事）：{ $chances }
    }
progress-chance = { $k }：{ $chance }
progress-unknown = 尚不清楚
progress-self-marked = 有 { $attempts } 次尝试用了自己的话、自己标注：算作有提示的尝试，不计入任何技能
progress-as-written = 有 { $attempts } 次尝试按记录计分：场景不在或有了改动，没有重新打分
progress-behaviours = 行为
progress-criteria = 评分项
progress-weakest-behaviours = 需要时做到的行为，最弱的在前
progress-weakest-criteria = 评分项，最弱的在前
progress-count = { $done }/{ $asked }
progress-next = 接下来练什么
progress-due-ago = { $days } 天前就该练了
progress-due-yesterday = 昨天就该练了
progress-due-today = 今天该练
progress-due-tomorrow = 明天该练
progress-due-in = { $days } 天后该练
progress-last = { $due }（上次 { $score } 分，满分 100）
progress-passed = 无提示的尝试中通过的
progress-pass-k = pass^{ $k }
progress-over = 所根据的故事数
progress-pass-k-means = pass^k：同一个故事的 k 次尝试全部通过的概率；“-”表示没有哪个故事试过这么多次
progress-cell = { $share }% ({ $low }-{ $high })
assigned-title = { $title }：每个故事要通过 { $passes } 次
assigned-by = { $line }，截止 { $due }
assigned-passed = { $attempts } 次中通过 { $passed } 次
assigned-best = 最高 { $score } 分
assigned-nobody = 还没有人开始。
assigned-done = 已完成
assigned-open = 未完成
assigned-failed = 次数已用完
assigned-late = 已过期
assigned-left = { $title }：没有要做的了：{ $why }
assigned-why-done = 全部完成
assigned-why-failed = 次数已用完：{ $stories }
assigned-why-late = 最后一天已过，仍未通过：{ $stories }
next-due = 最先该练的
next-progress = 进展如何
