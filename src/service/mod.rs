//! How an operation runs: the ECS.
//!
//! Customers and reps are entities. A day is one slice: ordinary systems open it and close it, and between them one
//! system, `work`, takes every event of the day in exact order and works on whole columns of components.
//! Nothing here knows a score or a screen: what happens is told to a [`Sink`](crate::world::Sink) as facts.

mod after;
mod breach;
mod breaks;
mod callbacks;
mod cases;
mod causes;
mod closing;
mod cohorts;
mod contact;
mod courses;
mod customers;
mod desks;
mod due;
mod ending;
mod floor;
mod follow_up;
mod host;
mod hours;
mod knowledge;
mod latent;
mod mind;
mod month;
mod newcomers;
mod no_sale;
mod notice;
mod outbound;
mod passing;
mod plan;
mod public;
mod purchases;
mod reps;
mod reseat;
mod rewards;
mod routes;
mod run;
mod search;
mod seating;
mod seats;
mod self_service;
mod selling;
mod skill;
mod supervisors;
mod team;

pub use cohorts::{ALL_HAVE_COME, Cohorts, Played};
pub use plan::{Plan, Setting};
pub use run::{Run, replicate};
