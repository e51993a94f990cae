//! The months after, played on in a thread of their own while the person reads.

use crate::practice::{Ahead, Months};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Months that are being played on; who drops them stops the work.
#[derive(Debug)]
pub(super) struct Working {
    stop: Arc<AtomicBool>,
    done: Receiver<Option<Months>>,
}

impl Working {
    /// Begins.
    pub(super) fn begin(ahead: Ahead) -> Working {
        let (stop, (tell, done)) = (Arc::new(AtomicBool::new(false)), channel());
        let stopped = Arc::clone(&stop);
        let work = move || {
            // Who has gone on meanwhile is not waiting.
            let _ = tell.send(ahead.play_on(&|| !stopped.load(Ordering::Relaxed)));
        };
        // Without a thread there are no months, as where they are not modelled.
        let _ = thread::Builder::new().name("the months after".to_owned()).spawn(work);
        Working { stop, done }
    }

    /// The months, once they are there; none where there are none to come. Waits so long at most.
    pub(super) fn done(&self, within: Duration) -> Option<Option<Months>> {
        match self.done.recv_timeout(within) {
            Ok(months) => Some(months),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(None),
        }
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}
