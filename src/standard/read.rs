//! Reading the standards, each by itself.

use super::Standard;
use crate::notation::{File, Named};

/// The version of the language that is read.
const SCHEMA: u32 = 1;

/// Reads the standards. What is wrong is reported to the file; a standard that could not be read is left out. None
/// when the file holds no standards at all.
pub fn read(file: &File<'_>) -> Option<Named<Standard>> {
    let mut standards = file.open("Standards");
    standards.schema(SCHEMA);
    standards.need("standards");
    let found = standards.has("standards");
    let read = standards.named("standards");
    standards.finish();
    found.then_some(crate::notation::Listed(read))
}
