package io.github.apprunnerclient.http;

/** How long an exchange may take, and how long nothing may come of it, in nanoseconds of {@code System.nanoTime()}. */
final class TimeLimit {
    private final long readTimeout;
    private final boolean limited;
    private final long due;

    /** @param whole for the exchange from now on, {@link Exchanges#NEVER} for no limit */
    TimeLimit(long readTimeout, long whole) {
        this.readTimeout = readTimeout;
        this.limited = whole != Exchanges.NEVER;
        this.due = limited ? System.nanoTime() + whole : 0;
    }

    /** Whether the time for the whole exchange is up. */
    boolean isUp(long now) {
        return limited && due - now <= 0;
    }

    /** How long to wait, from now on, for something to come. */
    long toWait(long now) {
        return toWait(now, now);
    }

    /** The same for who has waited since {@code last}. */
    long toWait(long now, long last) {
        long idle = last + readTimeout - now;
        return limited ? Math.min(due - now, idle) : idle;
    }

    /** @return {@link Exchanges#NEVER} if only what comes of it is limited */
    long left(long now) {
        return limited ? due - now : Exchanges.NEVER;
    }

    long nextDue(long now) {
        long next = now + toWait(now);
        return next == Exchanges.NEVER ? next - 1 : next;
    }
}
