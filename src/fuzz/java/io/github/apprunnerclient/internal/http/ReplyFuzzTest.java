package io.github.apprunnerclient.internal.http;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for replies that break the reader. What it finds it puts among the seeds, which {@code ReplySeedsTest} checks. */
class ReplyFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void is_read_or_refused(byte[] reply) {
        ReplyOracle.check(reply);
    }
}
