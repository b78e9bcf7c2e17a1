package app.rebound.cli;

import app.rebound.fault.RunningOn;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program.
public final class ReboundVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Rebound " + RunningOn.version()};
    }
}
