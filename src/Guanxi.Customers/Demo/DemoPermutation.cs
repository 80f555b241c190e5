using System.Numerics;

namespace Guanxi.Customers.Demo;

/// <summary>A keyed shuffle of 0 to size - 1 that needs no memory: different places give different values.</summary>
/// <remarks>
/// Each step (add, multiply by an odd number, fold the high bits down) is a bijection on a power of two; values
/// beyond the size are sent through again, which keeps it a bijection on the size.
/// </remarks>
internal readonly struct DemoPermutation
{
    private readonly uint key;
    private readonly uint size;
    private readonly uint mask;
    private readonly int fold;

    /// <param name="size">From 2 to 2^30.</param>
    public DemoPermutation(uint key, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 2);
        this.key = key;
        this.size = (uint)size;
        mask = BitOperations.RoundUpToPowerOf2(this.size) - 1;
        fold = (BitOperations.PopCount(mask) + 1) / 2;
    }

    /// <param name="place">From 0 to size - 1.</param>
    public int At(int place)
    {
        var value = (uint)place;
        do
        {
            value = Mix(Mix(Mix(value, 0x9E3779B1), 0x85EBCA77), 0xC2B2AE3D);
        }
        while (value >= size);

        return (int)value;
    }

    private uint Mix(uint value, uint factor)
    {
        value = ((value + key) * factor) & mask;
        return value ^ (value >> fold);
    }
}
