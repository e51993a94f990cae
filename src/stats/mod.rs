//! Pure statistics: estimates with intervals, agreement, control limits. Each states its source.
