//! The scenarios that come with the program, embedded so that it works anywhere.

use crate::notation::nearest;

/// A scenario that comes with the program.
#[derive(Debug, Clone, Copy)]
pub struct Shipped {
    /// Its name: the folder's in `scenarios/`.
    pub name: &'static str,
    /// Its files, each with its name in the folder and its text.
    pub files: &'static [(&'static str, &'static str)],
}

/// The list of shipped files, each read when the program is built.
macro_rules! shipped {
    ($($scenario:literal: $($file:literal)+;)*) => {
        /// Every shipped scenario.
        pub static SHIPPED: &[Shipped] = &[$(
            Shipped {
                name: $scenario,
                files: &[$(($file, include_str!(concat!("../../scenarios/", $scenario, "/", $file)))),+],
            },
        )*];
    };
}

shipped! {
    "parcel-shop":
        "lines/fa.ftl"
        "lines/pl.ftl"
        "lines/ru.ftl"
        "lines/zh.ftl"
        "operation.ron"
        "policies/before-they-ask.ron"
        "policies/drop-the-ball.ron"
        "policies/empowered-with-guidelines.ron"
        "policies/empowered.ron"
        "policies/one-more-seat.ron"
        "policies/script-only.ron"
        "policies/wow-for-some.ron"
        "standards.ron"
        "stories/assembly.ron"
        "stories/coupon-in-the-app.ron"
        "stories/honest-unknown.ron"
        "stories/insults.ron"
        "stories/late-fee.ron"
        "stories/own-mistake.ron"
        "stories/present-marked-delivered.ron"
        "stories/promised-refund.ron"
        "stories/wound-up-radio.ron"
        "stories/wrong-item.ron";
    "flight-desk":
        "fragments/plain-no.ron"
        "lines/fa.ftl"
        "lines/pl.ftl"
        "lines/ru.ftl"
        "lines/zh.ftl"
        "operation.ron"
        "policies/by-the-book.ron"
        "policies/in-good-faith.ron"
        "standards.ron"
        "stories/boarding-pass.ron"
        "stories/five-hours-late.ron"
        "stories/promised-at-the-gate.ron"
        "stories/second-thoughts.ron"
        "stories/two-weeks-early.ron";
    "harbour-line":
        "lines/fa.ftl"
        "lines/pl.ftl"
        "lines/ru.ftl"
        "lines/zh.ftl"
        "operation.ron"
        "policies/generous.ron"
        "policies/strict.ron"
        "standards.ron"
        "stories/cut-off.ron"
        "stories/his-voice.ron"
        "stories/night-caller.ron"
        "stories/nineteen-euros.ron"
        "stories/no-box.ron"
        "stories/red-lamp.ron"
        "stories/refused-twice.ron";
    "phone-bank":
        "operation.ron"
        "policies/as-it-was.ron"
        "policies/one-more-rep.ron"
        "standards.ron"
        "stories/activity-english.ron"
        "stories/activity.ron"
        "stories/internet.ron"
        "stories/leave-a-message.ron"
        "stories/new-customer.ron"
        "stories/stock-exchange.ron";
    "tea-by-post":
        "lines/fa.ftl"
        "lines/pl.ftl"
        "lines/ru.ftl"
        "lines/zh.ftl"
        "operation.ron"
        "policies/ask-away.ron"
        "policies/clear-offers.ron"
        "policies/coupons.ron"
        "policies/faithful.ron"
        "policies/plain.ron"
        "policies/ring-round.ron"
        "policies/tucked-away.ron"
        "policies/won-over.ron"
        "standards.ron"
        "stories/no-order.ron"
        "stories/refused-coupon.ron"
        "stories/the-list.ron"
        "stories/wrong-tea.ron";
    "yardstick-journey":
        "operation.ron"
        "policies/as-given.ron"
        "policies/hundredfold.ron"
        "policies/scarce.ron"
        "standards.ron"
        "stories/issue.ron";
    "yardstick-queue":
        "operation.ron"
        "policies/as-given.ron"
        "standards.ron"
        "stories/call.ron";
}

/// The scenario that a command takes when it is told none.
pub const USUAL: &str = "parcel-shop";

/// The shipped scenario with this name.
pub fn shipped(name: &str) -> Option<&'static Shipped> {
    SHIPPED.iter().find(|shipped| shipped.name == name)
}

/// What to say to somebody who asked for a scenario that is not there.
pub fn suggestion(name: &str) -> String {
    let names = SHIPPED.iter().map(|shipped| shipped.name);
    match nearest(name, names.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let names = names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            format!("give the path of a folder, or one of {names}; `mainstay new` writes one to start from")
        }
    }
}
