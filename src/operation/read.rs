//! Reading an operation: each demand, channel, segment and group by itself.

use super::{Customers, Demand, Desk, Group, Operation, Segment, Team};
use crate::notation::{File, Listed, Reader};
use crate::sim::Span;

/// The version of the language that is read.
const SCHEMA: u32 = 1;

/// Reads an operation. What is wrong is reported to the file; what could not be read is left out. None when the file
/// holds no operation at all.
pub fn read(file: &File<'_>) -> Option<Operation> {
    let mut operation = file.open("Operation");
    operation.schema(SCHEMA);
    let found = ["id", "demand", "channels", "team"].iter().any(|field| operation.has(field));
    let id = operation.required("id");
    for field in ["demand", "channels", "team"] {
        operation.need(field);
    }
    let read = Operation {
        id: id.unwrap_or_default(),
        title: operation.optional("title"),
        currency: operation.required("currency").unwrap_or_default(),
        time_zone: operation.required("time_zone").unwrap_or_default(),
        customers: operation.group("customers").map(customers),
        newcomers: operation.optional("newcomers"),
        purchases: operation.optional("purchases"),
        outbound: operation.optional("outbound"),
        breaches: Listed(operation.named("breaches")),
        behaviours: Listed(operation.named("behaviours")),
        remedies: Listed(operation.named("remedies")),
        facts: Listed(operation.named("facts")),
        demand: Listed(operation.named::<Demand>("demand")),
        rhythm: operation.optional("rhythm"),
        channels: Listed(operation.keyed::<_, Desk>("channels")),
        team: operation.group("team").map_or_else(nobody, team),
        assumptions: Listed(operation.named("assumptions")),
        observed: operation.optional("observed"),
        horizon: operation.required("horizon").unwrap_or(Span::Days(365.0)),
    };
    operation.finish();
    found.then_some(read)
}

fn customers(mut customers: Reader<'_>) -> Customers {
    customers.need("segments");
    let read = Customers {
        number: customers.required("number").unwrap_or_default(),
        segments: Listed(customers.named::<Segment>("segments")),
        values: Listed(customers.keyed("values")),
        feeling: customers.optional("feeling"),
        leaving: customers.optional("leaving"),
        after_giving_up: customers.optional("after_giving_up"),
    };
    customers.finish();
    read
}

fn nobody() -> Team {
    Team { groups: Listed::default(), supervisors: 0, supervisor_wage_an_hour: 0.0, attrition_a_month: None }
}

fn team(mut team: Reader<'_>) -> Team {
    team.need("groups");
    let read = Team {
        groups: Listed(team.named::<Group>("groups")),
        supervisors: team.required("supervisors").unwrap_or_default(),
        supervisor_wage_an_hour: team.optional("supervisor_wage_an_hour").unwrap_or_default(),
        attrition_a_month: team.optional("attrition_a_month"),
    };
    team.finish();
    read
}
