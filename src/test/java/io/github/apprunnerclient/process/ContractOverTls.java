package io.github.apprunnerclient.process;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests of the classes that are named, and prints what became of each. */
final class ContractOverTls implements TestExecutionListener {
    static final String PASSED = "PASSED";
    static final String FAILED = "FAILED";

    private ContractOverTls() {}

    public static void main(String[] classes) {
        LauncherDiscoveryRequestBuilder tests = LauncherDiscoveryRequestBuilder.request();
        for (String name : classes) {
            tests.selectors(selectClass(name));
        }
        LauncherFactory.create().execute(tests.build(), new ContractOverTls());
        System.exit(0);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String name = "\t" + name(test) + "\t";
        if (result.getThrowable().isPresent()) {
            StringWriter trace = new StringWriter();
            result.getThrowable().get().printStackTrace(new PrintWriter(trace));
            System.out.println(FAILED + name + trace.toString().replace("\n", "\\n"));
        } else if (test.isTest()) {
            System.out.println(PASSED + name);
        }
    }

    private static String name(TestIdentifier test) {
        return test.getSource().orElse(null) instanceof MethodSource method
                ? method.getJavaClass().getSimpleName() + "." + method.getMethodName() + " " + test.getDisplayName()
                : test.getDisplayName();
    }
}
