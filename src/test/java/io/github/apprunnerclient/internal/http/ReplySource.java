package io.github.apprunnerclient.internal.http;

import java.io.InputStream;

/** What a server sends: a reply and then the end, or a reply whose last line comes again and again. */
final class ReplySource extends InputStream {
    private final byte[] reply;
    private final int bytesPerRead;

    /** Where the last line begins that is repeated; negative if nothing is. */
    private final int repeatedFrom;

    private boolean requested;
    private boolean ended;
    private int position;
    private long taken;
    private long limit = Long.MAX_VALUE;

    private ReplySource(byte[] reply, int bytesPerRead, int repeatedFrom) {
        this.reply = reply;
        this.bytesPerRead = bytesPerRead;
        this.repeatedFrom = repeatedFrom;
    }

    static ReplySource whole(byte[] reply) {
        return new ReplySource(reply, Integer.MAX_VALUE, -1);
    }

    static ReplySource byteByByte(byte[] reply) {
        return new ReplySource(reply, 1, -1);
    }

    /** @param reply not empty */
    static ReplySource endless(byte[] reply) {
        int lineStart = reply.length - 1;
        while (lineStart > 0 && reply[lineStart - 1] != '\n') {
            lineStart--;
        }
        return new ReplySource(reply, Integer.MAX_VALUE, lineStart);
    }

    int length() {
        return reply.length;
    }

    boolean isEndless() {
        return repeatedFrom >= 0;
    }

    /** Nothing arrives before. */
    void request() {
        requested = true;
    }

    boolean isRequested() {
        return requested;
    }

    /** From now on, a reader that takes more than this is at fault. */
    void limitTo(long bytes) {
        limit = taken + bytes;
    }

    /** Whether the reader has seen the end. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public int available() {
        return requested ? reply.length - position : 0;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (position == reply.length) {
            ended = true;
            return -1;
        }
        int count = Math.min(Math.min(length, bytesPerRead), reply.length - position);
        System.arraycopy(reply, position, target, offset, count);
        position += count;
        taken += count;
        if (taken > limit) {
            throw new AssertionError("The reader takes more than it may");
        }
        if (position == reply.length && isEndless()) {
            position = repeatedFrom;
        }
        return count;
    }
}
