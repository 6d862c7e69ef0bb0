package io.github.apprunnerclient.testkit;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fake's life in JUnit: the first test or class that uses it starts it, each test resets it, the last closes it. */
abstract class TestLifecycle
        implements AutoCloseable, BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private final boolean resetBeforeEachTest;
    private final TestUse use = new TestUse();

    TestLifecycle(boolean resetBeforeEachTest) {
        this.resetBeforeEachTest = resetBeforeEachTest;
    }

    abstract Object start();

    abstract void reset();

    @Override
    public abstract void close();

    @Override
    public final void beforeAll(ExtensionContext context) {
        synchronized (use) {
            use.beginClass(context.getUniqueId());
            start();
        }
    }

    @Override
    public final void beforeEach(ExtensionContext context) {
        synchronized (use) {
            if (resetBeforeEachTest && use.isByTests()) {
                throw new IllegalStateException("Tests that run at the same time share this FakeAppRunner, which is"
                        + " reset before each: give each its own (a field that is not static), or turn"
                        + " resetBeforeEachTest off");
            }
            use.beginTest(context.getUniqueId());
            start();
            if (resetBeforeEachTest) {
                reset();
            }
        }
    }

    @Override
    public final void afterEach(ExtensionContext context) {
        synchronized (use) {
            if (use.endTest(context.getUniqueId())) {
                close();
            }
        }
    }

    @Override
    public final void afterAll(ExtensionContext context) {
        synchronized (use) {
            if (use.endClass(context.getUniqueId())) {
                close();
            }
        }
    }
}
