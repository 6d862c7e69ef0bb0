package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** The kit, run on each publisher and subscriber of ours that code of our users meets. */
class ReactiveStreamsSuiteTest {
    @Test
    void pages_keep_the_rules_of_publishers() {
        assertKeepsRules(Verifications.Pages.class, 28, 10);
    }

    @Test
    void pages_that_are_there_at_once_keep_the_rules_of_publishers() {
        assertKeepsRules(Verifications.PagesAtOnce.class, 28, 10);
    }

    @Test
    void the_body_of_a_request_keeps_the_rules_of_publishers() {
        assertKeepsRules(Verifications.RequestBody.class, 10, 28);
    }

    @Test
    void the_body_of_a_reply_keeps_the_rules_of_publishers() {
        assertKeepsRules(Verifications.ReplyBody.class, 10, 28);
    }

    @Test
    void the_reader_of_a_reply_keeps_the_rules_of_subscribers() {
        assertKeepsRules(Verifications.ReplyReader.class, 11, 15);
    }

    @Test
    void the_reader_of_what_an_interceptor_publishes_keeps_the_rules_of_subscribers() {
        assertKeepsRules(Verifications.InterceptedReader.class, 11, 15);
    }

    private static void assertKeepsRules(Class<?> verification, int passed, int skipped) {
        TestListenerAdapter results = new TestListenerAdapter();
        TestNG kit = new TestNG(false);
        kit.setVerbose(0);
        kit.setTestClasses(new Class<?>[] {verification});
        kit.addListener(results);
        kit.run();
        assertEquals(
                List.of(),
                results.getFailedTests().stream()
                        .map(failed -> failed.getName() + ": " + failed.getThrowable())
                        .toList());
        assertEquals(
                passed + " passed, " + skipped + " skipped",
                results.getPassedTests().size() + " passed, "
                        + results.getSkippedTests().size() + " skipped");
    }
}
