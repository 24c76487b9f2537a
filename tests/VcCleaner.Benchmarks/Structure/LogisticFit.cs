namespace VcCleaner.Benchmarks.Structure;

/// <summary>Fits a logistic model by Newton's method with a quadratic penalty on leaving what was expected: no randomness, the same table every time.</summary>
internal static class LogisticFit
{
    private const double Penalty = 8;
    private const int MaxSteps = 25;

    /// <param name="samples">Each with the features that are true, a label and a weight.</param>
    /// <param name="expected">For each feature the weight it has where no sample says otherwise.</param>
    /// <param name="start">Where the search begins: a table that is nearly right saves steps and changes nothing else, since there is one minimum.</param>
    public static double[] Fit(List<Sample> samples, ReadOnlySpan<double> expected, ReadOnlySpan<double> start)
    {
        var count = expected.Length;
        var weights = start.ToArray();
        for (var step = 0; step < MaxSteps; step++)
        {
            var gradient = new double[count];
            var curvature = new double[count][];
            for (var i = 0; i < count; i++)
            {
                gradient[i] = Penalty * (weights[i] - expected[i]);
                curvature[i] = new double[count];
                curvature[i][i] = Penalty;
            }

            foreach (var sample in samples) Add(sample, weights, gradient, curvature);
            for (var i = 0; i < count; i++)
            {
                for (var k = 0; k < i; k++) curvature[i][k] = curvature[k][i];
            }

            var change = Solve(curvature, gradient);
            var largest = 0.0;
            for (var i = 0; i < count; i++)
            {
                weights[i] -= change[i];
                largest = Math.Max(largest, Math.Abs(change[i]));
            }

            if (largest < 1e-3) break;
        }

        return weights;
    }

    private static void Add(Sample sample, double[] weights, double[] gradient, double[][] curvature)
    {
        var features = sample.Features;
        var sum = 0.0;
        foreach (var feature in features) sum += weights[feature];
        var chance = 1 / (1 + Math.Exp(-sum));
        var error = (chance - sample.Label) * sample.Weight;
        var slope = chance * (1 - chance) * sample.Weight;
        for (var i = 0; i < features.Length; i++)
        {
            gradient[features[i]] += error;
            // Features come in rising order: half of the matrix is filled, the rest is mirrored later.
            var row = curvature[features[i]];
            for (var k = i; k < features.Length; k++) row[features[k]] += slope;
        }
    }

    /// <summary>Gaussian elimination; the penalty keeps every pivot above zero.</summary>
    private static double[] Solve(double[][] matrix, double[] right)
    {
        var n = right.Length;
        var result = (double[])right.Clone();
        for (var i = 0; i < n; i++)
        {
            for (var k = i + 1; k < n; k++)
            {
                var factor = matrix[k][i] / matrix[i][i];
                if (factor == 0) continue;
                for (var j = i; j < n; j++) matrix[k][j] -= factor * matrix[i][j];
                result[k] -= factor * result[i];
            }
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var j = i + 1; j < n; j++) result[i] -= matrix[i][j] * result[j];
            result[i] /= matrix[i][i];
        }

        return result;
    }

    internal sealed record Sample(int[] Features, int Label, double Weight);
}
