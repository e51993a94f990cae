//! What can happen to a contact on its way: it is passed on, or the customer is called back.

mod callbacks;
mod transfers;
