package io.github.apprunnerclient.testkit;

import java.util.HashSet;
import java.util.Set;

/** The test classes and the tests that use a fake right now, by their ids. Guarded by itself. */
final class TestUse {
    private final Set<String> classes = new HashSet<>();
    private final Set<String> tests = new HashSet<>();

    void beginClass(String id) {
        classes.add(id);
    }

    void beginTest(String id) {
        tests.add(id);
    }

    /** {@return whether this was the last use} */
    boolean endClass(String id) {
        return classes.remove(id) && isOver();
    }

    /** {@return whether this was the last use} */
    boolean endTest(String id) {
        return tests.remove(id) && isOver();
    }

    boolean isByTests() {
        return !tests.isEmpty();
    }

    private boolean isOver() {
        return classes.isEmpty() && tests.isEmpty();
    }
}
