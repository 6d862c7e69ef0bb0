package io.github.apprunnerclient.testkit;

import io.github.apprunnerclient.AppRunnerAsyncClient;
import io.github.apprunnerclient.AppRunnerClient;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A {@link FakeAppRunner} as an extension of JUnit Jupiter: the first test or class that uses it starts it, each test
 * begins with an empty service, and the last one closes it. Thread-safe.
 *
 * <pre>{@code
 * class MyTest {
 *     @RegisterExtension
 *     static FakeAppRunnerExtension appRunner = FakeAppRunnerExtension.create();
 *
 *     @Test
 *     void a_connection_is_created() {
 *         appRunner.client().createConnection(r -> r
 *                 .connectionName("my-connection")
 *                 .providerType(ProviderType.GITHUB));
 *
 *         appRunner.completeHandshake("my-connection");
 *         assertEquals(ConnectionStatus.AVAILABLE, appRunner.connections().get(0).status());
 *     }
 * }
 * }</pre>
 *
 * or, as a parameter, which may also be an {@link AppRunnerClient} or an
 * {@link AppRunnerAsyncClient}:
 *
 * <pre>{@code
 * @ExtendWith(FakeAppRunnerExtension.class)
 * class MyTest {
 *     @Test
 *     void a_connection_is_created(FakeAppRunner appRunner, AppRunnerClient client) { ... }
 * }
 * }</pre>
 *
 * In a field that is not static, each test has its own server, as tests that run at the same time need it.
 */
public final class FakeAppRunnerExtension extends FakeAppRunner
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final boolean resetBeforeEachTest;
    private final TestUse use = new TestUse();

    private FakeAppRunnerExtension(FakeAppRunnerBuilder settings, boolean resetBeforeEachTest) {
        super(settings);
        this.resetBeforeEachTest = resetBeforeEachTest;
    }

    // For JUnit: @ExtendWith(FakeAppRunnerExtension.class).
    @SuppressWarnings("unused")
    private FakeAppRunnerExtension() {
        this(builder(), true);
    }

    /** {@return an extension whose fake is in {@code us-east-1}, on a free port} */
    public static FakeAppRunnerExtension create() {
        return of(builder());
    }

    /**
     * {@return an extension whose fake has other settings}
     *
     * @param settings from {@link FakeAppRunner#builder()}
     */
    public static FakeAppRunnerExtension of(FakeAppRunnerBuilder settings) {
        return new FakeAppRunnerExtension(settings, true);
    }

    /**
     * {@return an extension whose fake keeps what is in it from one test to the next, for tests that run at the same
     * time on one fake}
     *
     * @param settings from {@link FakeAppRunner#builder()}
     */
    public static FakeAppRunnerExtension withoutReset(FakeAppRunnerBuilder settings) {
        return new FakeAppRunnerExtension(settings, false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        synchronized (use) {
            use.beginClass(context.getUniqueId());
            start();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        synchronized (use) {
            if (resetBeforeEachTest && use.isByTests()) {
                throw new IllegalStateException("Tests that run at the same time share this fake, which is reset before"
                        + " each: give each its own (a field that is not static), or make it with withoutReset");
            }
            use.beginTest(context.getUniqueId());
            start();
            if (resetBeforeEachTest) {
                reset();
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        synchronized (use) {
            if (use.endTest(context.getUniqueId())) {
                close();
            }
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        synchronized (use) {
            if (use.endClass(context.getUniqueId())) {
                close();
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FakeAppRunner.class || type == AppRunnerClient.class || type == AppRunnerAsyncClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FakeAppRunner.class ? this : type == AppRunnerClient.class ? client() : asyncClient();
    }
}
