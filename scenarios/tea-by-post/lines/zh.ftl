# 邮寄茶叶的对话，中文。每条译文上方是其原文的四位标记。

# 74f0
scenario-title = 邮寄茶叶

# 8611
remedy-another-tin = 再寄一罐

# ecc4
remedy-credit = 记入账户

# 9cb4
policy-ask-away = 尽管问

# 799a
policy-clear-offers = 报价清楚

# 38e3
policy-coupons = 电话用券

# 1b96
policy-faithful = 忠实客户

# 8b85
policy-plain = 平常

# 4b88
policy-ring-round = 一天一百人

# 4b18
policy-tucked-away = 藏起来

# e7d3
policy-won-over = 五月赢得

# 9791
standard-answered-before-everybody = 当众回复

# 2f79
standard-answered-before-everybody-why = 公开写的话，从没买过一罐茶的人也在看。

# 9524
standard-answered-before-everybody-aim = 一小时之内，他们就看到有人回复。

# 4b76
standard-answered-before-everybody-how = 先看公开的帖子，再看信件，当场就说怎么处理。

# 0040
standard-heard = 被听见

# 8e61
standard-heard-why = 一罐茶是小事；没人听，不是小事。

# ad00
standard-heard-aim = 客户知道有人懂了。

# 3e01
standard-heard-how = 动手之前，先用客户的话把出的问题说一遍。

# 507c
standard-solved-at-once = 一次解决

# 63f1
standard-solved-at-once-why = 得再来找的人，会开始想自己为什么要订。

# b56e
standard-solved-at-once-aim = 事情在提出它的那次联系里就了结。

# b69a
standard-solved-at-once-how = 先查再答，趁客户还在，就把该寄的寄出去。

# 5ccb
no-order-title = 付不了款

# 2be2
no-order-fact-why = 原因

# f1eb
no-order-fact-why-record = 二茬茶只有一百克一罐的

# 347b
no-order-word-the-offer = 商品页

# 233e
no-order-opening-1 = 我想买五十克二茬茶，可就是下不了单。

# 3a53
no-order-opening-look-at-the-offer = 查商品页

# a1fe
no-order-opening-tell-them-to-try-again = 让客户再试试

# 0474
no-order-and-now-1 = 那我哪儿弄错了？

# 945b
no-order-and-now-say-what-is-sold-and-that-it-should-say-so = 说明卖的规格，并承认页面该写清楚

# 773b
no-order-and-now-blame-the-app = 怪应用

# 0d3c
refused-coupon-title = 一年的忠诚，两欧元

# cd42
refused-coupon-fact-value = 面额

# ecc4
refused-coupon-word-credit = 记入账户

# 0c6c
refused-coupon-word-the-coupon = 优惠券

# b7aa
refused-coupon-word-the-credit = 记入账户

# e725
refused-coupon-opening-1 = 你们给我发了张{ $value }的券，却又不收。

# 60de
refused-coupon-opening-credit-it = 记入账户

# a58b
refused-coupon-opening-send-them-elsewhere = 让客户去别处用

# d386
refused-coupon-no-1 = 就两欧元？

# c974
refused-coupon-no-promise-it = 答应给

# 7091
refused-coupon-no-leave-it-there = 到此为止

# e51f
refused-coupon-settled-1 = 那行吧。

# 8c7d
refused-coupon-settled-book-it = 入账

# d281
the-list-title = 还有谁知道我喝什么茶？

# 76f7
the-list-fact-lost = 泄露的

# 1319
the-list-fact-lost-record = 您的姓名和地址，没有别的

# 1b10
the-list-word-the-list = 名单

# 4a20
the-list-opening-1 = 我看到报道，我的地址满世界都是。真谢谢你们了。

# 4d67
the-list-opening-look-what-was-lost = 查泄露了什么

# 1696
the-list-opening-say-that-it-is-being-looked-into = 说正在调查

# 9eb2
the-list-what-was-lost-1 = 他们拿到了我的什么？

# 84a0
the-list-what-was-lost-tell-it-as-it-is = 如实相告

# 3f3c
the-list-what-was-lost-say-that-all-is-safe-now = 说现在都安全了

# aaf8
wrong-tea-title = 罐上写着“烟熏”

# ab54
wrong-tea-fact-tin = 茶罐

# 639e
wrong-tea-fact-tin-record = 三月的正山小种

# 683b
wrong-tea-fact-price = 价格

# 8611
wrong-tea-word-another-tin = 再寄一罐

# 3eeb
wrong-tea-word-order = 订单

# 7d0a
wrong-tea-opening-1 = 罐上写着‘烟熏’，泡出来一股玫瑰味。

# 88ca
wrong-tea-opening-2 = 你们给我寄了玫瑰。我不喝玫瑰。

# fde1
wrong-tea-opening-blame-the-label = 怪标签

# 20e0
wrong-tea-opening-look-the-order-up = 查订单

# 052f
wrong-tea-what-now-1 = 那到下个月之前我喝什么？

# 61a9
wrong-tea-what-now-send-another-tin = 再寄一罐

# 9bdc
wrong-tea-what-now-wait-for-the-next = 让客户等下一罐

# d4e5
wrong-tea-not-allowed-1 = 你们那儿就没人能给我寄罐茶？

# 56cc
wrong-tea-not-allowed-leave-it-at-that = 到此为止

# 1889
wrong-tea-not-allowed-promise-to-see-to-it = 答应去办

# 5b3a
wrong-tea-on-its-way-1 = 好。谢谢。

# f278
wrong-tea-on-its-way-say-when-it-comes = 说什么时候到
