//! In which money an operation counts, and whose clock it follows.

use super::Operation;
use super::check::Review;
use crate::notation::Step::Key;
use crate::notation::{Code, nearest};

pub(super) static CURRENCY: Code = Code {
    code: "O09",
    title: "A currency that is none",
    explanation: "\
A currency is written as its three capital letters, as in the list of ISO 4217.

wrong:  currency: \"euro\",      currency: \"EUO\"
right:  currency: \"EUR\"

Remedy: write the three letters.",
};

pub(super) static TIME_ZONE: Code = Code {
    code: "O14",
    title: "A time zone that is none",
    explanation: "\
The time zone says whose clock the opening hours follow. It is written as in the list of the IANA: a part of the world
and a city, or UTC. A run itself knows only days of 24 hours, so no clock is ever put forward.

wrong:  time_zone: \"Warsaw\",            time_zone: \"CET+1\"
right:  time_zone: \"Europe/Warsaw\",     time_zone: \"UTC\"

Remedy: write the part of the world, a slash and the city, with underscores for spaces.",
};

/// The currencies of ISO 4217 that people pay with, those that went out of use of late included.
const CURRENCIES: &str = "\
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY \
COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS \
INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU \
MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK \
SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF \
XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// The parts of the world by which the IANA orders its time zones.
const AREAS: [&str; 11] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Etc",
    "Europe",
    "Indian",
    "Pacific",
];

pub(super) fn check(operation: &Operation, review: &mut Review<'_>) {
    let currency = operation.currency.as_str();
    let is_code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
    // What could not be read has its own finding.
    if !currency.is_empty() && !is_code {
        let message = "a currency has three capital letters".to_owned();
        review.error(&CURRENCY, &[Key("currency")], message, "such as `EUR`");
    } else if is_code && !CURRENCIES.split(' ').any(|known| known == currency) {
        let near = nearest(currency, CURRENCIES.split(' ')).map(|near| format!("did you mean `{near}`?"));
        let help = near.unwrap_or_else(|| "write the letters of ISO 4217, such as `EUR`".to_owned());
        review.warning(&CURRENCY, &[Key("currency")], format!("no currency is called `{currency}`"), &help);
    }
    let zone = operation.time_zone.as_str();
    if zone.is_empty() || zone == "UTC" {
        return;
    }
    let is_name = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-+".contains(c));
    let message = format!("there is no time zone `{zone}`");
    match zone.split_once('/') {
        Some((area, rest)) if AREAS.contains(&area) && rest.split('/').all(is_name) => {}
        Some((area, rest)) => {
            let near = nearest(area, AREAS).filter(|_| rest.split('/').all(is_name));
            let near = near.map(|near| format!("did you mean `{near}/{rest}`?"));
            let help = near.unwrap_or_else(|| TIME_ZONE.remedy());
            review.warning(&TIME_ZONE, &[Key("time_zone")], message, &help);
        }
        None => review.warning(&TIME_ZONE, &[Key("time_zone")], message, "such as `Europe/Warsaw`, or `UTC`"),
    }
}
