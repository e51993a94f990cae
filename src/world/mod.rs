//! The nouns of a service: channels, numbers of customers and cases, endings, and the facts of what happened.
